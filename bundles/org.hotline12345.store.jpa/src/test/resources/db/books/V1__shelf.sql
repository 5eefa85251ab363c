create table books_shelf (
    title varchar(100) not null primary key,
    said ${text} not null
);

-- There is one row, as of each counter.
create table books_serial (
    id integer not null primary key,
    last_number integer not null
);
insert into books_serial (id, last_number) values (1, 0);
