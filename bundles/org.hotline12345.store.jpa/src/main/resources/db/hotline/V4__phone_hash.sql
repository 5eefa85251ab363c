-- By which the earlier matters of a requester are found, and the number is not: which key, and HMAC-SHA-256 of the number
-- under it; the key stands in no database. '-' where no number was given, null in rows of a version before this one.
alter table ticket_confidential add column phone_hash varchar(80);
create index ticket_confidential_by_phone on ticket_confidential (phone_hash, ticket desc);

-- What runs at some places of late, answered from the index alone.
create index ticket_by_place on ticket (place, status, category, taken_at desc, number);
