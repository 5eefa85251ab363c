-- One script for Derby and PostgreSQL: ${text} and ${bytes} are what the one calls clob and blob and the other text and bytea.

-- A version of a module is a document; its file lies beside it in pieces, by its hash.
create table catalogue_module (
    id varchar(220) not null primary key,
    sha256 varchar(64) not null,
    body ${text} not null
);

create table catalogue_piece (
    id varchar(80) not null primary key,
    sha256 varchar(64) not null,
    number integer not null,
    bytes ${bytes} not null
);
create index catalogue_piece_by_hash on catalogue_piece (sha256, number);

-- What a county has chosen of a module.
create table catalogue_choice (
    id varchar(200) not null primary key,
    body ${text} not null
);

-- A subordinate unit that a county proposes without a module.
create table catalogue_unit (
    id varchar(40) not null primary key,
    body ${text} not null
);

create table catalogue_certificate (
    number bigint not null primary key,
    body ${text} not null
);

-- Who did what; the greatest number says whether anything is new.
create table catalogue_act (
    number bigint not null primary key,
    county varchar(40) not null,
    body ${text} not null
);
create index catalogue_act_by_county on catalogue_act (county, number);

-- What came of it on each node; written only where there is something to run.
create table catalogue_node (
    id varchar(300) not null primary key,
    node varchar(40) not null,
    body ${text} not null
);
