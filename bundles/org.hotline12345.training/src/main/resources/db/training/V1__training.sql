-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text. Each row is a document, read and
-- kept as a whole; days are text in ISO 8601, of Asia/Shanghai, so that they compare as days.

create table training_plan (
    number bigint not null primary key,
    of_year integer not null,
    body ${text} not null
);
create index training_plan_by_year on training_plan (of_year);

create table training_session (
    number bigint not null primary key,
    held_on varchar(10) not null,
    body ${text} not null
);
create index training_session_by_day on training_session (held_on);

create table training_person (
    id varchar(100) not null primary key,
    body ${text} not null
);
