-- One outage may bring ten thousand matters of one category at one place: what is nearest to a matter, the next tickets of a
-- finding, and the first limit of a case are found from the index without reading the rest. Derby reads an index in its own order
-- only, so there is one for each direction; and it looks single tickets up only where the ticket comes first.
create index supervision_ticket_after on supervision_ticket (place, category, taken_at, ticket);
create index supervision_ticket_before on supervision_ticket (place, category, taken_at desc, ticket desc);
create unique index supervision_member_ticket on supervision_member (ticket, kind, subject);
drop index supervision_member_of;
create index supervision_member_next on supervision_member (finding, taken_at, ticket);
drop index supervision_ground_of;
create index supervision_ground_due on supervision_ground (case_number, due_at);
