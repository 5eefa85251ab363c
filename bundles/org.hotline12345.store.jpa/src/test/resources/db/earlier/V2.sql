-- What version 2 of the schema held; written by the platform, and the people are invented.
insert into outbox (queued, sequence, ticket)
    values (1, 1, '20250328-000001');
insert into outbox (queued, sequence, ticket)
    values (2, 2, '20250328-000001');
insert into outbox (queued, sequence, ticket)
    values (3, 3, '20250328-000001');
insert into request_key (fingerprint, id, recorded_at, ticket, version)
    values ('print', '91f77f4031ccd3ec579874d518771f0d724ddfda1be3d92eefbb8e3a69f9ad90', 1743127200123, '20250328-000001', 1);
insert into ticket (body, category, kind, moved_at, number, place, regulation, status, taken_at, version)
    values ('{"number":"20250328-000001","version":3,"regulation":"elsewhere-2030","readings":"window=7","matter":{"channel":"PHONE","kind":"HELP","category":"水电气热/停水","place":"650421/鲁克沁镇","title":"水管破裂，已停水两天 💧","text":"水管破裂，已停水两天 💧","emergency":"AREA_UTILITY","named":true,"reachable":true,"takenAt":"2025-03-28T10:00:00.123456789+08:00"},"status":"IN_HANDLING","movedAt":"2025-03-28T10:02:00.123456789+08:00","assignments":[{"number":1,"unit":"650421","stage":"SIGNED","dispatchedAt":"2025-03-28T10:01:00.123456789+08:00","signedAt":"2025-03-28T10:02:00.123456789+08:00","redo":false,"clocks":[{"kind":"SIGN","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:01:00.123456789+08:00","due":"2025-03-29T10:01:00.123456789+08:00","pauses":[],"stopped":"2025-03-28T10:02:00.123456789+08:00","reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}},{"kind":"CLOSING","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:01:00.123456789+08:00","due":"2025-03-29T10:01:00.123456789+08:00","pauses":[{"from":"2025-03-28T10:02:00.123456789+08:00","reason":"RETURN_UNDER_REVIEW"}],"reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}}],"mandate":{"part":"WHOLE","bound":false,"returnAllowed":false}}],"clocks":[{"kind":"CENTER","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:00:00.123456789+08:00","due":"2025-03-29T10:00:00.123456789+08:00","pauses":[],"stopped":"2025-03-28T10:01:00.123456789+08:00","reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}}],"evaluations":[],"supervisions":[],"attached":[],"attachments":[]}', '水电气热/停水', 'HELP', 1743127320123, '20250328-000001', '650421/鲁克沁镇', 'elsewhere-2030', 'IN_HANDLING', 1743127200123, 3);
insert into ticket_assignment (is_open, number, stage, ticket, unit)
    values (true, 1, 'SIGNED', '20250328-000001', '650421');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 0, 1743213600123, false, false, 'CENTER', 1, '20250328-000001');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 1, 1743213660123, false, false, 'SIGN', 2, '20250328-000001');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 1, 1743213660123, true, true, 'CLOSING', 3, '20250328-000001');
insert into ticket_confidential (address, name, phone, query_code, ticket)
    values ('鲁克沁镇', '阿依古丽', '13899990000', 'K7Q2M9', '20250328-000001');
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, unit)
    values ('办理“Accept”', 'calltaker', null, 'A12.2', '{"channel":"PHONE","kind":"HELP","category":"水电气热/停水","place":"650421/鲁克沁镇","text":"水管破裂，已停水两天 💧","emergency":"AREA_UTILITY","contact":{"name":"•","phone":"•","address":"•"}}', 'da840be95e4ccc715f9580e215152845b48eeb420071d3a9779f33b3b628503a', '', '2025-03-28T10:00:00.12345679+08:00', 'CALL_TAKER', 1, 'Accept', '2025-03-28T10:00:00.123456789+08:00', '20250328-000001', null);
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, unit)
    values ('办理“Dispatch”', 'center', 1, 'A12.2', '{"unit":"650421"}', 'c115c933451f090751622cda3686276d76b9157a4c6b22429367178cb99f0a66', 'da840be95e4ccc715f9580e215152845b48eeb420071d3a9779f33b3b628503a', '2025-03-28T10:01:00.12345679+08:00', 'CENTER', 2, 'Dispatch', '2025-03-28T10:01:00.123456789+08:00', '20250328-000001', null);
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, unit)
    values ('办理“Sign”', 'shanshan', 1, 'A12.2', '{"assignment":1,"desk":"值班室"}', 'a7c0641c80c14605d16d54b78be0ed0e85cfb755e9e1f0f2fbedce77fbdb1c59', 'c115c933451f090751622cda3686276d76b9157a4c6b22429367178cb99f0a66', '2025-03-28T10:02:00.12345679+08:00', 'UNIT_OFFICER', 3, 'Sign', '2025-03-28T10:02:00.123456789+08:00', '20250328-000001', '650421');
insert into ticket_serial (last_number, serial_day)
    values (1, '20250328');
insert into unit (approved_at, approved_by, body, document, id, is_present, origin)
    values ('2025-03-28T10:00:00+08:00', 'center', '{"id":"650421-water","name":"鄯善县供水站","parent":"650421","level":"SUBORDINATE","territory":["650421"],"duties":["水电气热/停水"],"approved":false}', '吐政服〔2025〕8号', '650421-water', false, 'org.example.water');
