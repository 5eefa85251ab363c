-- What statistics ask of each ticket, and running totals of it. The totals are the sums over the facts, always: both change
-- in one transaction. Days are numbers such as 20260328, of Asia/Shanghai.

-- line: the unit that has the matter with all units above it, from the top, such as 650421/650421-water; empty before it is
-- dispatched. version: up to which version of the ticket it is entered.
create table statistics_fact (
    ticket varchar(24) not null primary key,
    version integer not null,
    taken integer not null,
    kind varchar(20) not null,
    channel varchar(20) not null,
    status varchar(30) not null,
    theme varchar(200) not null,
    place varchar(200) not null,
    line varchar(1000) not null
);

-- For which units a ticket of a line counts, and under which unit of the next level; empty for the whole city, and for the
-- unit's own. What is below a unit is thereby what was below it when the ticket was entered.
create table statistics_line (
    line varchar(1000) not null,
    unit varchar(40) not null,
    below varchar(40) not null,
    primary key (line, unit)
);

-- In which places a place lies, itself among them.
create table statistics_area (
    place varchar(200) not null,
    area varchar(200) not null,
    primary key (place, area)
);

-- unit: of which unit and those below it; place: in which place; both empty for the whole city, and never both filled.
-- axis: along what it is listed, item: one line of that list. period: a day 20260328, a month 202603, or 0 for all time.
-- A new kind, channel or status of the law is a new column. In this order a list over some months is one piece of the index.
create table statistics_total (
    unit varchar(40) not null,
    place varchar(200) not null,
    axis varchar(10) not null,
    period integer not null,
    item varchar(200) not null,
    tickets integer not null,
    kind_consultation integer not null,
    kind_complaint integer not null,
    kind_conduct_complaint integer not null,
    kind_help integer not null,
    kind_suggestion integer not null,
    channel_phone integer not null,
    channel_web integer not null,
    channel_app integer not null,
    channel_mini_program integer not null,
    channel_sms integer not null,
    status_awaiting_dispatch integer not null,
    status_in_handling integer not null,
    status_awaiting_evaluation integer not null,
    status_awaiting_follow_up integer not null,
    status_attached integer not null,
    status_archived integer not null,
    status_declined integer not null,
    primary key (unit, place, axis, period, item)
);
