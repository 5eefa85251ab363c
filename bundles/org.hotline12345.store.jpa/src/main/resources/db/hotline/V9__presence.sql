-- Which node has which unit. A row goes when its node says that the unit has gone there, and stays when the node itself stops or
-- is killed; without any row the unit has left. seen_at, in milliseconds since 1970 UTC, is when the node last said that it is
-- alive, by the clock of the database: who is silent for too long is given up.
create table unit_presence (
    unit varchar(40) not null,
    node varchar(40) not null,
    seen_at bigint not null,
    primary key (unit, node)
);

-- Who was there with a version before this one is expected by each node, and given up soon where none brings it.
insert into unit_presence (unit, node, seen_at) select id, '-', 0 from unit where is_present = true;
alter table unit drop column is_present;
