-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text.

-- A bulletin is a document, read and kept as a whole; beside it what lists say. Days are text in ISO 8601, of Asia/Shanghai.
create table bulletin_entry (
    number bigint not null primary key,
    sort varchar(20) not null,
    state varchar(20) not null,
    title varchar(2000) not null,
    first_day varchar(10) not null,
    last_day varchar(10) not null,
    issue_words varchar(40),
    corrected_by bigint,
    body ${text} not null
);
create index bulletin_entry_by_sort on bulletin_entry (sort, number);

-- The numbers of issued ones in their year: two that are issued at once cannot have the same.
create table bulletin_issue (
    sort varchar(20) not null,
    issue_year integer not null,
    issue integer not null,
    number bigint not null,
    primary key (sort, issue_year, issue)
);
create unique index bulletin_issue_by_number on bulletin_issue (number);

-- Who reads what is issued: role:GOVERNING_OFFICE, unit:650421.
create table bulletin_reader (
    reader varchar(60) not null,
    number bigint not null,
    primary key (reader, number)
);

create table bulletin_reader_list (
    name varchar(40) not null primary key,
    body ${text} not null
);
