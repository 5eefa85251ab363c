-- When a clock is to ring next, in milliseconds since 1970 UTC; null where nobody waits for it. What a version before this
-- one kept stays null until the ticket's next step, and does not ring before.
alter table ticket_clock add column alarm_at bigint;
create index ticket_clock_by_alarm on ticket_clock (alarm_at, ticket);
