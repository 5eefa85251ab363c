-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text.
--
-- Columns that end in _at are milliseconds since 1970 UTC. complaint, declined, solved, no_effect, lifted: 0 or 1.

-- The last numbers. There is one row, which is locked by whoever takes a number.
create table supervision_serial (
    id integer not null primary key,
    last_case bigint not null,
    last_finding bigint not null
);
insert into supervision_serial (id, last_case, last_finding) values (1, 0, 0);

-- What is followed of each ticket. requester is a keyed hash, or empty where no number was left.
create table supervision_ticket (
    ticket varchar(24) not null primary key,
    version integer not null,
    taken_at bigint not null,
    category varchar(200) not null,
    place varchar(200) not null,
    complaint smallint not null,
    declined smallint not null,
    requester varchar(100) not null,
    solved smallint not null,
    no_effect smallint not null
);
create index supervision_ticket_around on supervision_ticket (place, taken_at);
create index supervision_ticket_of on supervision_ticket (requester, taken_at);

-- The units whose return of a ticket was refused; taken_at is when it was delivered.
create table supervision_refusal (
    ticket varchar(24) not null,
    unit varchar(40) not null,
    taken_at bigint not null,
    primary key (ticket, unit)
);
create index supervision_refusal_of on supervision_refusal (unit, taken_at);

-- due_at is the limit that counts, set_due_at the one that the center has set.
create table supervision_case (
    number bigint not null primary key,
    subject varchar(500) not null,
    state varchar(10) not null,
    opened_at bigint not null,
    opened_by varchar(200) not null,
    due_at bigint not null,
    set_due_at bigint,
    result ${text},
    ended_at bigint,
    finding bigint,
    merged_into bigint
);
create index supervision_case_due on supervision_case (state, due_at);

-- Each supervision of a ticket is in one case.
create table supervision_ground (
    ticket varchar(24) not null,
    nth integer not null,
    case_number bigint not null,
    ground varchar(20) not null,
    rests_on ${text} not null,
    opened_at bigint not null,
    working_days integer not null,
    due_at bigint not null,
    counted ${text} not null,
    result ${text},
    lifted smallint not null,
    primary key (ticket, nth)
);
create index supervision_ground_of on supervision_ground (case_number);

-- The units that a case concerns, by ticket; ticket is - where the center has named the unit.
create table supervision_concern (
    case_number bigint not null,
    ticket varchar(24) not null,
    unit varchar(40) not null,
    primary key (case_number, ticket, unit)
);
create index supervision_concern_of on supervision_concern (unit, case_number);

create table supervision_entry (
    case_number bigint not null,
    nth integer not null,
    kind varchar(20) not null,
    unit varchar(40),
    said ${text} not null,
    said_by varchar(200) not null,
    said_at bigint not null,
    primary key (case_number, nth)
);

-- subject is what a finding is about, in one text; decided_on is how many matters there were when a person decided.
create table supervision_finding (
    number bigint not null primary key,
    kind varchar(20) not null,
    subject varchar(520) not null,
    category varchar(200),
    place varchar(200),
    requester varchar(100),
    unit varchar(40),
    state varchar(12) not null,
    found_at bigint not null,
    first_at bigint not null,
    last_at bigint not null,
    matters integer not null,
    decided varchar(12),
    decided_text ${text},
    approver varchar(200),
    decided_by varchar(200),
    decided_at bigint,
    decided_on integer not null,
    case_number bigint,
    merged_into bigint
);
create index supervision_finding_about on supervision_finding (kind, subject);
create index supervision_finding_state on supervision_finding (state, kind);

-- No ticket is in two findings about one subject.
create table supervision_member (
    kind varchar(20) not null,
    subject varchar(520) not null,
    ticket varchar(24) not null,
    finding bigint not null,
    taken_at bigint not null,
    primary key (kind, subject, ticket)
);
create index supervision_member_of on supervision_member (finding);
