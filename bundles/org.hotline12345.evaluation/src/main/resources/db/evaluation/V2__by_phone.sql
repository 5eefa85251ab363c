-- Who is to be phoned by a person. phone_at: from when on, and while somebody has it in hand until when; far away where nobody
-- is to phone. phone_tries: how often nobody answered. phone_by: the account that has it in hand.
alter table evaluation_round add column phone_at bigint not null default 9223372036854775807;
alter table evaluation_round add column phone_tries integer not null default 0;
alter table evaluation_round add column phone_by varchar(100);
update evaluation_round set phone_at = opened_at where outcome = 'OPEN' and reachable = 1 and state <> 'ASKED';
create index evaluation_round_phone on evaluation_round (phone_at);
