create table books_shelf (
    title varchar(100) not null primary key,
    said ${text} not null
);
