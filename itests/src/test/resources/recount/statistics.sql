-- Every statistical total that is not what the tickets give, counted from the tables of tickets alone. standing (holder, scope,
-- below) says for which units a ticket of a holder counts, and under which unit of the next level; empty for the city.
with assignment as (
    select number as ticket, (a ->> 'number')::integer as number, a ->> 'unit' as unit,
        (a ->> 'dispatchedAt')::timestamptz as delivered,
        coalesce(a #>> '{mandate,part}', 'WHOLE') not in ('WHOLE', 'LEAD') as assists,
        (a #>> '{mandate,from}')::integer as part_of
    from ticket cross join lateral jsonb_array_elements(body::jsonb -> 'assignments') a
    where a ->> 'stage' not in ('RETURNED', 'PASSED_ON')
), lead_part as (
    select distinct on (ticket) ticket, number, unit from assignment
    where part_of is null order by ticket, assists, delivered desc, number
), in_hand as (
    with recursive transferred (ticket, number, unit, depth) as (
        select ticket, number, unit, 0 from lead_part
        union all
        select above.ticket, below.number, below.unit, above.depth + 1
        from transferred above
        cross join lateral (select * from assignment a where a.ticket = above.ticket and a.part_of = above.number
            order by a.number desc limit 1) below
    )
    select distinct on (ticket) ticket, unit from transferred order by ticket, depth desc
), fact as (
    select t.number as ticket, to_char(to_timestamp(t.taken_at / 1000) at time zone 'Asia/Shanghai', 'YYYYMMDD')::integer
            as day, t.kind, t.body::jsonb #>> '{matter,channel}' as channel, t.status, split_part(t.category, '/', 1) as theme,
        t.place, coalesce(h.unit, '') as holder
    from ticket t left join in_hand h on h.ticket = t.number
), counts_for as (
    select fact.*, scope as unit, '' as area, below from fact join standing using (holder)
    union all
    select fact.*, '', array_to_string((string_to_array(fact.place, '/'))[1:depth], '/'), below
    from fact join standing on standing.holder = fact.holder and scope = ''
    cross join lateral generate_series(1, cardinality(string_to_array(fact.place, '/'))) depth
    where fact.place <> ''
), counted as (
    select unit, area as place, axis, period, item, slice, count(*) as tickets
    from counts_for
    cross join lateral (values (day), (day / 100), (0)) of_period (period)
    cross join lateral (values ('ALL', ''), ('UNIT', below), ('THEME', theme), ('PLACE', counts_for.place)) along (axis, item)
    cross join lateral (values ('tickets'), ('kind_' || lower(kind)), ('channel_' || lower(channel)),
        ('status_' || lower(status))) part (slice)
    group by unit, area, axis, period, item, slice
), total as (
    select unit, place, axis, period, item, part.key as slice, part.value::bigint as tickets
    from statistics_total t
    cross join lateral jsonb_each_text(to_jsonb(t) - array['unit', 'place', 'axis', 'period', 'item']) part
    where part.value <> '0'
)
select concat_ws(' ', unit, place, axis, period, item, slice), total.tickets, counted.tickets
from counted full join total using (unit, place, axis, period, item, slice)
where counted.tickets is distinct from total.tickets
