-- The years that were taken out of the database. On Derby there are none, and this table stays empty; it is here because
-- both databases have the same tables, at the same versions, so that one is copied to the other.
--
-- On PostgreSQL this version also lays the tables of tickets out by years, see db/hotline-postgresql. Derby knows no
-- partitions: its tables stay as they are, and no year can be taken out.
create table archived_year (
    ticket_year integer not null primary key,
    detached_at bigint not null,
    tickets bigint not null
);

-- What runs at a place of late: read from the latest on, and answered from the index alone.
drop index ticket_by_place;
create index ticket_by_place on ticket (place, number desc, status, category);
