-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text.

-- A mark is a document, read and kept as a whole; tag is the keyed hash of a telephone number that nobody keeps.
create table misuse_mark (
    number bigint not null primary key,
    tag varchar(100) not null,
    state varchar(20) not null,
    body ${text} not null
);
create index misuse_mark_by_tag on misuse_mark (tag);
create index misuse_mark_by_state on misuse_mark (state, number);
