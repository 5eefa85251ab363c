-- The contents of files, each once, and apart from the tickets, which name them by hash.
--
-- id is of an arrival; sha256 is null until all of it is there. is_named: a ticket names it, and no ticket ever takes a name
-- back. What is not named, and came some time ago, is forgotten. kept_at is in milliseconds since 1970 UTC.
create table content (
    id varchar(36) not null primary key,
    sha256 varchar(64),
    byte_count integer not null,
    is_named boolean not null,
    kept_at bigint not null,
    constraint content_by_hash unique (sha256)
);
create index content_by_age on content (is_named, kept_at);

create table content_piece (
    content varchar(36) not null,
    number integer not null,
    bytes ${bytes} not null,
    primary key (content, number)
);
