-- The tickets of a unit, open or not, are read from the latest on, and answered from the index alone.
create index ticket_assignment_by_unit_number on ticket_assignment (unit, ticket);
