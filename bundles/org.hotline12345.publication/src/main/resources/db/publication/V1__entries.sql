-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text.

-- A publication is a document, read and kept as a whole. Days are text in ISO 8601, of Asia/Shanghai, so that they compare as
-- days; one without an end ends on 9999-12-31.
create table publication_entry (
    number bigint not null primary key,
    sort varchar(20) not null,
    state varchar(20) not null,
    valid_from varchar(10) not null,
    valid_to varchar(10) not null,
    body ${text} not null
);
create index publication_entry_by_state on publication_entry (state, number);
