-- One script for Derby and PostgreSQL: ${text} is what the one calls clob and the other text.
--
-- Columns that end in _at are milliseconds since 1970 UTC; days are text in ISO 8601, of Asia/Shanghai, so that they compare
-- as days.

-- The last number of a change and of a task. There is one row, which stays locked to the end of a transaction that takes a
-- number: so the order of the numbers is the order of the commits, and whoever has seen one has seen all before it.
create table knowledge_serial (
    id integer not null primary key,
    last_change bigint not null,
    last_task bigint not null
);
insert into knowledge_serial (id, last_change, last_task) values (1, 0, 0);

-- revision is the latest one, published_revision the one that is read out, whose days and unit stand beside it.
create table knowledge_article (
    id varchar(200) not null primary key,
    version integer not null,
    revision integer not null,
    state varchar(20) not null,
    unit varchar(40) not null,
    published_revision integer,
    published_at bigint,
    valid_from varchar(10),
    valid_to varchar(10),
    origin varchar(200),
    keeps boolean not null,
    is_present boolean not null,
    changed_at bigint not null
);
create index knowledge_article_by_unit on knowledge_article (unit);
create index knowledge_article_by_end on knowledge_article (valid_to);
create index knowledge_article_by_origin on knowledge_article (origin);

-- A revision is a document, read and kept as a whole.
create table knowledge_revision (
    article varchar(200) not null,
    number integer not null,
    body ${text} not null,
    written_by varchar(200) not null,
    written_at bigint not null,
    why ${text} not null,
    primary key (article, number)
);

-- Who did what with an article; number is the version of the article after it.
create table knowledge_entry (
    article varchar(200) not null,
    number integer not null,
    act varchar(20) not null,
    revision integer not null,
    unit varchar(40) not null,
    done_by varchar(200) not null,
    role varchar(40) not null,
    acting_for varchar(40),
    done_at bigint not null,
    why ${text} not null,
    primary key (article, number)
);
create index knowledge_entry_by_act on knowledge_entry (act, done_at);

-- The last change of each article, by which an index catches up; subject * are the synonyms.
create table knowledge_change (
    subject varchar(200) not null primary key,
    number bigint not null,
    constraint knowledge_change_in_order unique (number)
);

create table knowledge_synonyms (
    id integer not null primary key,
    version integer not null,
    body ${text} not null,
    changed_by varchar(200) not null
);
insert into knowledge_synonyms (id, version, body, changed_by) values (1, 0, '[]', 'system');

-- step names the step of the ticket that made it, and is unique; a task that no ticket made has its number there.
create table knowledge_task (
    number bigint not null primary key,
    step varchar(60) not null,
    fault varchar(20) not null,
    unit varchar(40) not null,
    article varchar(200),
    reason ${text} not null,
    ticket varchar(24),
    sequence integer,
    reported_by varchar(200) not null,
    reported_at bigint not null,
    due varchar(10) not null,
    is_closed boolean not null,
    result varchar(20),
    closed_article varchar(200),
    closed_revision integer,
    note ${text},
    closed_by varchar(200),
    closed_at bigint,
    closed_on varchar(10),
    constraint knowledge_task_by_step unique (step)
);
create index knowledge_task_by_unit on knowledge_task (unit, is_closed, due);
create index knowledge_task_open on knowledge_task (is_closed, due);
create index knowledge_task_by_time on knowledge_task (reported_at);
create index knowledge_task_by_article on knowledge_task (article, is_closed);

-- Each step at which an article was read out, and how often that was in all.
create table knowledge_reading (
    ticket varchar(24) not null,
    sequence integer not null,
    article varchar(200) not null,
    revision varchar(100) not null,
    read_at bigint not null,
    primary key (ticket, sequence)
);
create table knowledge_usage (
    article varchar(200) not null primary key,
    readings bigint not null
);
