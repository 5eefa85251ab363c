-- The tables of tickets in parts, one for each year of the number: ticket_2026, ticket_event_2026 and so on. A year that is
-- over can be taken out, and put back. Who reads or writes names the whole table, as before; by the number PostgreSQL knows
-- the part.
--
-- The numbers are compared byte by byte (collate "C"), whatever the country of the database: a part begins with '2026' and
-- ends before '2027'. There is no part for what belongs to no year: a ticket that has none is refused, and told why.
--
-- Here are made the years of what there is; those to come are made by the platform, always one ahead. All is copied once,
-- which takes its time and room for a second copy.

-- The years that were taken out, and when, in milliseconds since 1970 UTC. Who makes, takes out or puts back a year locks
-- this table first, so that all parts of a year come and go together.
create table archived_year (
    ticket_year integer not null primary key,
    detached_at bigint not null,
    tickets bigint not null
);

lock table ticket, ticket_assignment, ticket_clock, ticket_event, ticket_contact in access exclusive mode;

create table years_ticket (
    number varchar(24) collate "C" not null,
    version integer not null,
    regulation varchar(100) not null,
    status varchar(40) not null,
    kind varchar(40) not null,
    category varchar(200) not null,
    place varchar(200) not null,
    taken_at bigint not null,
    moved_at bigint not null,
    body text not null
) partition by range (number);

create table years_ticket_assignment (
    ticket varchar(24) collate "C" not null,
    number integer not null,
    unit varchar(40) not null,
    stage varchar(40) not null,
    is_open boolean not null
) partition by range (ticket);

create table years_ticket_clock (
    ticket varchar(24) collate "C" not null,
    number integer not null,
    assignment integer not null,
    kind varchar(40) not null,
    due_at bigint not null,
    is_running boolean not null,
    is_paused boolean not null,
    alarm_at bigint
) partition by range (ticket);

create table years_ticket_event (
    ticket varchar(24) collate "C" not null,
    sequence integer not null,
    step varchar(60) not null,
    body text not null,
    taken_at varchar(40) not null,
    recorded_at varchar(40) not null,
    actor text not null,
    role varchar(40) not null,
    unit varchar(40),
    basis varchar(40) not null,
    assignment integer,
    account text not null,
    previous varchar(64) not null,
    hash varchar(64) not null,
    ticket_hash varchar(64)
) partition by range (ticket);

create table years_ticket_contact (
    ticket varchar(24) collate "C" not null,
    key_id varchar(8) not null,
    sealed text not null,
    phone_hash varchar(80) not null
) partition by range (ticket);

do $$
declare
    part record;
begin
    for part in
        select tables.name, years.first
        from (values ('ticket'), ('ticket_assignment'), ('ticket_clock'), ('ticket_event'), ('ticket_contact'))
                as tables (name),
            (select left(number, 4) from ticket
                union select left(ticket, 4) from ticket_assignment
                union select left(ticket, 4) from ticket_clock
                union select left(ticket, 4) from ticket_event
                union select left(ticket, 4) from ticket_contact
                union select left(ticket, 4) from ticket_confidential) as years (first)
    loop
        execute format('create table %I partition of %I for values from (%L) to (%L)',
            part.name || '_' || part.first,
            'years_' || part.name,
            part.first,
            lpad((part.first::integer + 1)::text, 4, '0'));
    end loop;
end
$$;

insert into years_ticket
    select number, version, regulation, status, kind, category, place, taken_at, moved_at, body from ticket;
insert into years_ticket_assignment select ticket, number, unit, stage, is_open from ticket_assignment;
insert into years_ticket_clock
    select ticket, number, assignment, kind, due_at, is_running, is_paused, alarm_at from ticket_clock;
insert into years_ticket_event
    select ticket, sequence, step, body, taken_at, recorded_at, actor, role, unit, basis, assignment, account, previous,
        hash, ticket_hash
    from ticket_event;
insert into years_ticket_contact select ticket, key_id, sealed, phone_hash from ticket_contact;

drop table ticket, ticket_assignment, ticket_clock, ticket_event, ticket_contact;

alter table years_ticket rename to ticket;
alter table years_ticket_assignment rename to ticket_assignment;
alter table years_ticket_clock rename to ticket_clock;
alter table years_ticket_event rename to ticket_event;
alter table years_ticket_contact rename to ticket_contact;

alter table ticket add primary key (number);
create index ticket_by_status on ticket (status, number);
-- What runs at a place of late: read from the latest on, and answered from the index alone.
create index ticket_by_place on ticket (place, number desc, status, category);

alter table ticket_assignment add primary key (ticket, number);
create index ticket_assignment_by_unit on ticket_assignment (unit, is_open, ticket);

alter table ticket_clock add primary key (ticket, number);
create index ticket_clock_by_due on ticket_clock (is_running, due_at);
create index ticket_clock_by_alarm on ticket_clock (alarm_at, ticket);

alter table ticket_event add primary key (ticket, sequence);

alter table ticket_contact add primary key (ticket);
create index ticket_contact_by_phone on ticket_contact (phone_hash, ticket desc);
create index ticket_contact_by_key on ticket_contact (key_id, ticket);

-- So that the first queries are planned by what there is, and not only those after the server has come round by itself.
analyze ticket, ticket_assignment, ticket_clock, ticket_event, ticket_contact;
