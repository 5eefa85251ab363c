-- Rule sets, results, appeals and the front desk. Columns that end in _at are milliseconds since 1970 UTC; days are text in
-- ISO 8601, of Asia/Shanghai, so that they compare as days.

-- How early is early is for a rule set to say: a fact keeps how much of its time a closing took, in percent, rounded up. What
-- was entered before does not know it, until hotline:figures-rebuild enters it anew.
alter table assessment_fact drop column close_early;
alter table assessment_fact add column close_used integer;
alter table assessment_fact add column redone integer default 0 not null;
alter table assessment_fact add column reply_month integer;
alter table assessment_fact add column reply_in_time integer default 0 not null;
alter table assessment_fact add column reply_minutes bigint;
delete from assessment_total where measure = 'CLOSED_EARLY';

-- A result takes the facts of some months.
create index assessment_fact_by_delivery on assessment_fact (delivered);
create index assessment_fact_by_close on assessment_fact (close_month);

-- What came to the call desk by telephone.
create table assessment_intake (
    ticket varchar(24) not null primary key,
    month_number integer not null,
    at_once integer not null
);

create table assessment_rule_set (
    id varchar(60) not null,
    version integer not null,
    content ${text} not null,
    entered_by varchar(200) not null,
    entered_at bigint not null,
    primary key (id, version)
);

-- round_no counts how often a draft was computed; who saves one that is not the latest has lost. content is empty while the
-- first is being computed.
create table assessment_result (
    id varchar(60) not null primary key,
    level_name varchar(20) not null,
    period_text varchar(10) not null,
    version integer not null,
    state varchar(20) not null,
    round_no integer not null,
    rule_set varchar(60),
    rule_version integer,
    content ${text},
    published_on varchar(10)
);
create index assessment_result_by_period on assessment_result (level_name, period_text);

-- The facts that a result was made of, as they stood then; excluded ones were taken out by a decision on an appeal.
create table assessment_kept (
    result varchar(60) not null,
    excluded integer not null,
    ticket varchar(24) not null,
    assignment integer not null,
    unit varchar(40) not null,
    theme varchar(200) not null,
    delivered integer not null,
    redo integer not null,
    redone integer not null,
    returning_as varchar(10) not null,
    sign_month integer,
    sign_in_time integer not null,
    sign_minutes bigint,
    reply_month integer,
    reply_in_time integer not null,
    reply_minutes bigint,
    close_month integer,
    close_in_time integer not null,
    close_used integer,
    close_minutes bigint,
    rate_month integer,
    rating varchar(20),
    primary key (result, ticket, assignment)
);
create index assessment_kept_by_unit on assessment_kept (result, unit);

create table assessment_appeal (
    id varchar(80) not null primary key,
    result varchar(60) not null,
    level_name varchar(20) not null,
    period_text varchar(10) not null,
    unit varchar(40) not null,
    state varchar(20) not null,
    filed_at bigint not null,
    due varchar(10) not null,
    version integer not null,
    content ${text} not null
);
create index assessment_appeal_by_result on assessment_appeal (result);
create index assessment_appeal_by_unit on assessment_appeal (unit);

create table assessment_desk_day (
    desk_day varchar(10) not null,
    desk_group varchar(40) not null,
    name varchar(200) not null,
    offered bigint not null,
    connected bigint not null,
    wait_seconds bigint not null,
    resolved bigint,
    entered_by varchar(200) not null,
    entered_at bigint not null,
    primary key (desk_day, desk_group)
);

create table assessment_mark (
    id varchar(60) not null primary key,
    desk_day varchar(10) not null,
    desk_group varchar(40) not null,
    mark integer not null,
    ticket varchar(24),
    note ${text} not null,
    reviewer varchar(200) not null,
    entered_at bigint not null
);
create index assessment_mark_by_day on assessment_mark (desk_day);
