alter table books_shelf add column pages integer default 7 not null;
