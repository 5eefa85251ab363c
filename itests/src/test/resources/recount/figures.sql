-- Every running total of the figures of units that is not what the tickets give, counted from the tables of tickets alone.
with matter as (
    select number as ticket, body::jsonb as body, split_part(category, '/', 1) as theme, status, taken_at from ticket
), every as (
    select ticket, theme, (a ->> 'number')::integer as number, a ->> 'unit' as unit, a ->> 'stage' as stage,
        (a ->> 'dispatchedAt')::timestamptz as delivered, (a ->> 'signedAt')::timestamptz as signed,
        (a ->> 'redo')::boolean as redo, a -> 'returned' is not null as asked_back, a #>> '{mandate,from}' is null as own,
        pg_temp.clock(a -> 'clocks', 'SIGN') as sign, pg_temp.clock(a -> 'clocks', 'CLOSING') as closing
    from matter cross join lateral jsonb_array_elements(body -> 'assignments') a
), rating as (
    select ticket, coalesce((given ->> 'at')::timestamptz, (asked ->> 'due')::timestamptz) as rated_at, given ->> 'handling' as handling
    from (select ticket, body -> 'evaluations' -> -1 as given,
            (select clock from jsonb_array_elements(body -> 'clocks') with ordinality each (clock, place)
                where clock ->> 'kind' = 'EVALUATION' order by place desc limit 1) as asked
        from matter) last
    where given is not null or asked is not null and pg_temp.ran_out(asked)
), rated as (
    select distinct on (ticket, unit) ticket, number from every
    where stage = 'CLOSED' and own order by ticket, unit, number desc
), fact as (
    select every.*, rating.rated_at, rating.handling, stage in ('CLOSED', 'FINISHED') as ended,
        stage in ('AWAITING_SIGNATURE', 'SIGNED', 'RETURN_UNDER_REVIEW', 'CLOSURE_UNDER_REVIEW',
            'EXTENSION_UNDER_REVIEW') as open,
        exists (select 1 from every later where later.ticket = every.ticket and later.redo and later.number > every.number)
            as redone
    from every left join rated using (ticket, number)
        left join rating on rating.ticket = rated.ticket
    where stage <> 'PASSED_ON'
), task as (
    select fact.*, 'SIGN' as what, 'SIGNED' as done, sign as clock, signed as moment from fact
    union all
    select fact.*, 'REPLY', 'REPLIED', closing, coalesce(
        (select (pause ->> 'from')::timestamptz
            from jsonb_array_elements(closing -> 'pauses') with ordinality each (pause, place)
            where pause ->> 'reason' = 'CLOSURE_UNDER_REVIEW' order by place limit 1),
        case when ended then (closing ->> 'stopped')::timestamptz end) from fact
    union all
    select fact.*, 'CLOSE', 'CLOSED', closing, case when ended then (closing ->> 'stopped')::timestamptz end from fact
), judged as (
    select task.*, (clock ->> 'start')::timestamptz as start, (clock ->> 'due')::timestamptz as due,
        moment is not null and not pg_temp.late(moment, (clock ->> 'due')::timestamptz) as in_time
    from task
    where clock is not null and (moment is not null or open and pg_temp.ran_out(clock))
), counting as (
    select judged.*, case when in_time then pg_temp.month(moment) else pg_temp.month(due) end as month,
        floor(extract(epoch from moment - start) / 60)::bigint as minutes,
        ceil(floor(extract(epoch from moment - start)) * 100 / greatest(1, floor(extract(epoch from due - start)))) as used
    from judged
), one as (
    select unit, '' as theme, pg_temp.month(delivered) as month, 'DISPATCHED' as measure, 1::bigint as amount from fact
    union all select unit, theme, pg_temp.month(delivered), 'DISPATCHED', 1 from fact where theme <> ''
    union all select unit, '', pg_temp.month(delivered), 'REDONE', 1 from fact where redo
    union all select unit, '', pg_temp.month(delivered), 'RETURNED', 1 from fact where stage = 'RETURNED'
    union all select unit, '', pg_temp.month(delivered), 'RETURN_REFUSED', 1 from fact
        where asked_back and stage not in ('RETURNED', 'RETURN_UNDER_REVIEW')
    union all select unit, '', month, what || '_DUE', 1 from counting
    union all select unit, '', month, done || '_IN_TIME', 1 from counting where in_time
    union all select unit, '', month, done, 1 from counting where moment is not null
    union all select unit, '', month, what || '_MINUTES', minutes from counting where moment is not null
    union all select unit, '', month, 'CLOSED_TENTH_' || greatest(1, ceil(used / 10)::integer), 1 from counting
        where what = 'CLOSE' and in_time and used <= 90 and not redo and not redone
            and coalesce(handling, '') not in ('DISSATISFIED', 'VERY_DISSATISFIED')
    union all select unit, '', pg_temp.month(rated_at), 'RATING_DUE', 1 from fact where rated_at is not null
    union all select unit, '', pg_temp.month(rated_at), 'RATED', 1 from fact where handling is not null
    union all select unit, '', pg_temp.month(rated_at), 'SATISFIED', 1 from fact
        where handling in ('VERY_SATISFIED', 'SATISFIED', 'FAIRLY_SATISFIED')
    union all select unit, '', pg_temp.month(rated_at), 'VERY_SATISFIED', 1 from fact where handling = 'VERY_SATISFIED'
    union all select 'front-desk', '', pg_temp.month(to_timestamp(taken_at / 1000)), measure, 1 from matter
        cross join lateral (values ('TAKEN_BY_PHONE', true),
            ('ANSWERED_AT_ONCE', body -> 'answer' is not null and body -> 'assignments' = '[]')) desk (measure, counts)
        where body #>> '{matter,channel}' = 'PHONE' and status <> 'DECLINED' and counts
), counted as (
    select unit, theme, month, measure, sum(amount) as amount from one
    group by unit, theme, month, measure having sum(amount) <> 0
), total as (
    select unit, theme, month_number as month, measure, amount from assessment_total where amount <> 0
)
select concat_ws(' ', unit, theme, month, measure), total.amount, counted.amount
from counted full join total using (unit, theme, month, measure)
where counted.amount is distinct from total.amount
