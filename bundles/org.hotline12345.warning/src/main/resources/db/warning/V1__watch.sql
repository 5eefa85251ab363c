-- What is watched of tickets. Instants are milliseconds since 1970, hours are hours since then, months are numbers such as
-- 202603. The totals are the sums over what is held of tickets, always: both change in one transaction.

-- Up to which version each ticket is entered, and where and about what it came. Also of one whose loop has ended, so that
-- an earlier version that comes again does not bring its work back.
create table warning_ticket (
    ticket varchar(24) not null primary key,
    version integer not null,
    hour_number bigint not null,
    theme varchar(200) not null,
    place varchar(200) not null
);

-- How many tickets came in each hour, by theme and place. By hour first: eight weeks are one piece of the index.
create table warning_hour (
    hour_number bigint not null,
    theme varchar(200) not null,
    place varchar(200) not null,
    amount bigint not null,
    primary key (hour_number, theme, place)
);

-- What is open now: the assignments of units, and as assignment 0 of no unit what lies with the center.
create table warning_work (
    ticket varchar(24) not null,
    assignment integer not null,
    unit varchar(40) not null,
    theme varchar(200) not null,
    place varchar(200) not null,
    kind varchar(20) not null,
    standing varchar(30) not null,
    since_at bigint not null,
    due_at bigint not null,
    primary key (ticket, assignment)
);

create index warning_work_due on warning_work (due_at);
create index warning_work_unit on warning_work (unit, due_at);

-- The clocks of what is open. The days are those that count, as numbers of days since 1970.
create table warning_clock (
    ticket varchar(24) not null,
    assignment integer not null,
    kind varchar(20) not null,
    basis varchar(40) not null,
    start_at bigint not null,
    due_at bigint not null,
    paused_since bigint,
    paused_millis bigint not null,
    counted_days varchar(4000) not null,
    primary key (ticket, assignment, kind)
);

-- How much of its time each finished work took, in twentieths; 20 is more than all of it.
create table warning_pace (
    ticket varchar(24) not null,
    assignment integer not null,
    measure varchar(10) not null,
    unit varchar(40) not null,
    kind varchar(20) not null,
    month_number integer not null,
    part integer not null,
    primary key (ticket, assignment, measure)
);

-- How many of each.
create table warning_pace_total (
    month_number integer not null,
    unit varchar(40) not null,
    kind varchar(20) not null,
    measure varchar(10) not null,
    part integer not null,
    amount bigint not null,
    primary key (month_number, unit, kind, measure, part)
);

-- Sudden rises. The id is made of theme, place and the hour in which it opened, so that two nodes make one of it.
create table warning_surge (
    id varchar(36) not null primary key,
    theme varchar(200) not null,
    place varchar(200) not null,
    opened_at bigint not null,
    updated_at bigint not null,
    ended_at bigint,
    amount bigint not null,
    peak bigint not null,
    usual double precision not null,
    chance double precision not null,
    verdict varchar(20),
    note varchar(1000),
    judged_by varchar(100),
    judged_at bigint
);

create index warning_surge_opened on warning_surge (opened_at);
