-- When a node last said that it is alive, in milliseconds by the clock of the database.
alter table catalogue_node add column seen_at bigint default 0 not null;
