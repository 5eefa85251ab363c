-- One row for each time that the requester of a ticket may rate: nth is 1 after the closure, 2 after the redo.
-- next_at: when something is to be done about asking; far away where nothing is. asked, reached, counts: 0 or 1.
-- counts: whether the ticket stands with this row in the figures; one row of each ticket does.
create table evaluation_round (
    ticket varchar(24) not null,
    nth integer not null,
    sequence integer not null,
    opened_at bigint not null,
    until_at bigint not null,
    intake varchar(20) not null,
    reachable smallint not null,
    state varchar(12) not null,
    reason varchar(200),
    way varchar(12),
    channel varchar(100),
    asked smallint not null,
    reached smallint not null,
    tries integer not null,
    next_at bigint not null,
    asked_at bigint,
    reminded_at bigint,
    outcome varchar(12) not null,
    call_service varchar(20),
    handling varchar(20),
    ended_at bigint,
    counts smallint not null,
    primary key (ticket, nth)
);
create index evaluation_round_due on evaluation_round (next_at);
create index evaluation_round_opened on evaluation_round (opened_at);

-- The units that closed a part of the matter since it was last rated.
create table evaluation_unit (
    ticket varchar(24) not null,
    nth integer not null,
    unit varchar(40) not null,
    primary key (ticket, nth, unit)
);
create index evaluation_unit_of on evaluation_unit (unit, ticket, nth);

-- Links that were sent. The half that finds one stands here; of the half that proves it only the hash.
create table evaluation_link (
    selector varchar(12) not null primary key,
    proof varchar(64) not null,
    ticket varchar(24) not null,
    nth integer not null,
    expires_at bigint not null,
    used_at bigint
);
create index evaluation_link_of on evaluation_link (ticket, nth);
create index evaluation_link_expires on evaluation_link (expires_at);

-- When a number was asked, by its keyed hash: nth counts its invitations of a month (202503), so that two nodes never
-- give the same place away.
create table evaluation_contact (
    phone varchar(100) not null,
    in_month integer not null,
    nth integer not null,
    on_day integer not null,
    primary key (phone, in_month, nth)
);
create index evaluation_contact_month on evaluation_contact (in_month);
