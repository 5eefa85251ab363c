-- Who is to hear of every step, here or not (a TicketReceiver, by its durable name).
create table receiver (
    name varchar(100) not null primary key,
    known_at bigint not null
);

-- What a receiver has not heard of yet. What went well was never here. error names what was thrown and quotes nothing of it.
create table receiver_waiting (
    receiver varchar(100) not null,
    ticket varchar(24) not null,
    sequence integer not null,
    recorded_at bigint not null,
    tries integer not null,
    next_at bigint not null,
    error varchar(200),
    primary key (receiver, ticket, sequence)
);
create index receiver_waiting_in_order on receiver_waiting (receiver, next_at, ticket);

-- Which node carries events: one row, made by the first. Its beat, not a time, says that the node lives.
create table courier_turn (
    id integer not null primary key,
    node varchar(80) not null,
    beat bigint not null
);
