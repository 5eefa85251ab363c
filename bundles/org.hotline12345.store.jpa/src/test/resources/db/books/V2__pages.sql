alter table books_shelf add column pages integer default 7 not null;
alter table books_shelf add column worn double precision;
