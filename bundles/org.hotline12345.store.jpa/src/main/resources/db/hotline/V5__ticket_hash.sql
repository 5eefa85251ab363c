-- SHA-256 of the ticket's document as the event left it, and part of the event's own hash: who changes the document past
-- the platform is found. Events recorded before this column existed have none.
alter table ticket_event add column ticket_hash varchar(64);
