-- How requesters can be reached, and their query codes, encrypted (A37). The keys stand in no database.
--
-- sealed is AES-256-GCM, in base64, over one JSON document and the ticket's number, so that no row can be given to another
-- ticket. key_id names the key. phone_hash is by what the earlier matters of a requester are found: the key's id, and
-- HMAC-SHA-256 of the number under it; '-' where no number was given.
create table ticket_contact (
    ticket varchar(24) not null primary key,
    key_id varchar(8) not null,
    sealed ${text} not null,
    phone_hash varchar(80) not null
);
create index ticket_contact_by_phone on ticket_contact (phone_hash, ticket desc);
create index ticket_contact_by_key on ticket_contact (key_id, ticket);

-- The keys that were ever used, each with something that it has encrypted: a node that has not the same keys is found out.
create table contact_key (
    id varchar(8) not null primary key,
    proof varchar(200) not null
);

-- The fingerprint of a request is made of the contact too, and encrypted as well; null where it is not yet.
alter table request_key add column key_id varchar(8);
create index request_key_by_key on request_key (key_id, id);

-- ticket_confidential stays, and stays empty: what it holds of an older version is encrypted at the next start.
