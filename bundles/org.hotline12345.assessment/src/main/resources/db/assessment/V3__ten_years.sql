-- A page reads the totals of all themes together, or of each by itself, of some months: by theme first they lie together.
create index assessment_total_by_theme on assessment_total (theme, month_number, unit);

-- A result takes the facts that count in some months, by whichever of their months that is.
create index assessment_fact_by_sign on assessment_fact (sign_month);
create index assessment_fact_by_reply on assessment_fact (reply_month);
create index assessment_fact_by_rate on assessment_fact (rate_month);
