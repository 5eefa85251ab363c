-- The first bulletin of each sort and period, whatever became of it: what is drafted by itself is drafted once, by one node.
create table bulletin_period (
    sort varchar(20) not null,
    first_day varchar(10) not null,
    number bigint not null,
    primary key (sort, first_day)
);

insert into bulletin_period (sort, first_day, number)
    select sort, first_day, min(number) from bulletin_entry where sort <> 'SPECIAL' group by sort, first_day;
