-- What an assessment asks of each assignment, and running totals of it. Months are numbers such as 202603. The totals are
-- the sums over the facts, always: both change in one transaction.

-- Up to which version each ticket is entered. Also of one that has no fact any more, so that an earlier version that comes
-- again does not bring one back.
create table assessment_ticket (
    ticket varchar(24) not null primary key,
    version integer not null
);

create table assessment_fact (
    ticket varchar(24) not null,
    assignment integer not null,
    unit varchar(40) not null,
    theme varchar(200) not null,
    delivered integer not null,
    redo integer not null,
    returning_as varchar(10) not null,
    sign_month integer,
    sign_in_time integer not null,
    sign_minutes bigint,
    close_month integer,
    close_in_time integer not null,
    close_early integer not null,
    close_minutes bigint,
    rate_month integer,
    rating varchar(20),
    primary key (ticket, assignment)
);

-- By month first: a page of a year reads one piece of the index.
create table assessment_total (
    month_number integer not null,
    unit varchar(40) not null,
    theme varchar(200) not null,
    measure varchar(20) not null,
    amount bigint not null,
    primary key (month_number, unit, theme, measure)
);
