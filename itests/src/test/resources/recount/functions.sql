-- Words of the recounts. Instants of a ticket's document are at +08:00, months are those of Asia/Shanghai.
create or replace function pg_temp.month(moment timestamptz) returns integer language sql immutable as $$
    select to_char(moment at time zone 'Asia/Shanghai', 'YYYYMM')::integer
$$;

create or replace function pg_temp.late(moment timestamptz, due timestamptz) returns boolean language sql immutable as $$
    select date_trunc('second', moment) > due
$$;

create or replace function pg_temp.ran_out(clock jsonb) returns boolean language sql stable as $$
    select pg_temp.late(
        coalesce(
            (clock ->> 'stopped')::timestamptz,
            (select (pause ->> 'from')::timestamptz from jsonb_array_elements(clock -> 'pauses') pause
                where pause -> 'to' is null limit 1),
            now()),
        (clock ->> 'due')::timestamptz)
$$;

create or replace function pg_temp.clock(clocks jsonb, wanted text) returns jsonb language sql immutable as $$
    select clock from jsonb_array_elements(clocks) with ordinality each (clock, place)
    where clock ->> 'kind' = wanted order by place limit 1
$$;
