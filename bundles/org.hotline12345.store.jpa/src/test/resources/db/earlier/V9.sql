-- What version 9 of the schema held: what version 6 did, a receiver that waits, and who is there. The people are invented, the key is in V6.keys.
insert into contact_key (id, proof)
    values ('67291e0a', 'AWcpHgrseYMaJAc9Yw0AXTdajxtgc3zP99Y4mQQWWnLmBiPZgWE=');
insert into content (byte_count, id, is_named, kept_at, sha256)
    values (4, '7d1e76d4-85f0-4cb5-8cc3-723234f7f1a4', true, 1743127200123, 'ba4f25bf16ba4be6bc7d3276fafeb67f9eb3c5df042bc3a405e1af15b921eed7');
insert into content_piece (bytes, content, number)
    values (cast(X'ffd8ffe0' as blob), '7d1e76d4-85f0-4cb5-8cc3-723234f7f1a4', 0);
insert into outbox (queued, sequence, ticket)
    values (1, 1, '20250328-000001');
insert into outbox (queued, sequence, ticket)
    values (2, 2, '20250328-000001');
insert into outbox (queued, sequence, ticket)
    values (3, 3, '20250328-000001');
insert into outbox (queued, sequence, ticket)
    values (4, 4, '20250328-000001');
insert into request_key (fingerprint, id, key_id, recorded_at, ticket, version)
    values ('AWcpHgq3Tbni0xMy0WigrRZFz68dbnPXaKtnWwhy2TSDS/ShSG0=', '91f77f4031ccd3ec579874d518771f0d724ddfda1be3d92eefbb8e3a69f9ad90', '67291e0a', 1743127200123, '20250328-000001', 1);
insert into ticket (body, category, kind, moved_at, number, place, regulation, status, taken_at, version)
    values ('{"number":"20250328-000001","version":4,"regulation":"elsewhere-2030","readings":"window=7","matter":{"channel":"PHONE","kind":"HELP","category":"水电气热/停水","place":"650421/鲁克沁镇","title":"水管破裂，已停水两天 💧","text":"水管破裂，已停水两天 💧","emergency":"AREA_UTILITY","named":true,"reachable":true,"takenAt":"2025-03-28T10:00:00.123456789+08:00"},"status":"IN_HANDLING","movedAt":"2025-03-28T10:02:00.123456789+08:00","assignments":[{"number":1,"unit":"650421","stage":"SIGNED","dispatchedAt":"2025-03-28T10:01:00.123456789+08:00","signedAt":"2025-03-28T10:02:00.123456789+08:00","redo":false,"clocks":[{"kind":"SIGN","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:01:00.123456789+08:00","due":"2025-03-29T10:01:00.123456789+08:00","pauses":[],"stopped":"2025-03-28T10:02:00.123456789+08:00","reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}},{"kind":"CLOSING","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:01:00.123456789+08:00","due":"2025-03-29T10:01:00.123456789+08:00","pauses":[{"from":"2025-03-28T10:02:00.123456789+08:00","reason":"RETURN_UNDER_REVIEW"}],"reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}}],"mandate":{"part":"WHOLE","bound":false,"returnAllowed":false}}],"clocks":[{"kind":"CENTER","basis":"A17.1","term":{"amount":1,"measure":"WORKING_DAYS"},"start":"2025-03-28T10:00:00.123456789+08:00","due":"2025-03-29T10:00:00.123456789+08:00","pauses":[],"stopped":"2025-03-28T10:01:00.123456789+08:00","reckoning":{"counted":["2025-03-31"],"notable":[],"gaps":[],"calendar":"cn-2025"},"grants":[],"alarms":{"shares":[50,100],"rung":[]}}],"evaluations":[],"supervisions":[],"attached":[],"attachments":[{"number":1,"name":"照片.jpg","mediaType":"image/jpeg","size":100,"sha256":"ba4f25bf16ba4be6bc7d3276fafeb67f9eb3c5df042bc3a405e1af15b921eed7","note":"楼道","enclosedAt":"2025-03-28T10:02:00.123456789+08:00"}]}', '水电气热/停水', 'HELP', 1743127320123, '20250328-000001', '650421/鲁克沁镇', 'elsewhere-2030', 'IN_HANDLING', 1743127200123, 4);
insert into ticket_assignment (is_open, number, stage, ticket, unit)
    values (true, 1, 'SIGNED', '20250328-000001', '650421');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 0, 1743213600123, false, false, 'CENTER', 1, '20250328-000001');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 1, 1743213660123, false, false, 'SIGN', 2, '20250328-000001');
insert into ticket_clock (alarm_at, assignment, due_at, is_paused, is_running, kind, number, ticket)
    values (null, 1, 1743213660123, true, true, 'CLOSING', 3, '20250328-000001');
insert into ticket_contact (key_id, phone_hash, sealed, ticket)
    values ('67291e0a', '67291e0a:1a95027ca2cd50d5ab3fdb2186417f85f4eb10c8a346830b2e3514d6b8df561e', 'AWcpHgpJVxw9eDDcTtpg0K/eGPrvy+joG/zRU49duD+TEtHqe8qub10+SlflDHDLZ5bel8RIq6oCOgbJq3dXmq+UXjOgNAPznaBRf48tPYJU3l2oUHIV3STAC7pHygAhOaesA3YsvCRp3+aWNOi4+zWt7oxMZeCqdqm0NZh6OH1OGACHPibCNg==', '20250328-000001');
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, ticket_hash, unit)
    values ('办理“Accept”', 'calltaker', null, 'A12.2', '{"channel":"PHONE","kind":"HELP","category":"水电气热/停水","place":"650421/鲁克沁镇","text":"水管破裂，已停水两天 💧","emergency":"AREA_UTILITY","contact":{"name":"•","phone":"•","address":"•"}}', '94bd4bdec0ad745c0a2dd9b39774cd67b584029cdafc9bd40e2fdd34b9025f48', '', '2025-03-28T10:00:00.12345679+08:00', 'CALL_TAKER', 1, 'Accept', '2025-03-28T10:00:00.123456789+08:00', '20250328-000001', '75a63a17cb59072c7ba585deb20af14ec6d3d65c258d55904e9b5597376fc8a3', null);
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, ticket_hash, unit)
    values ('办理“Dispatch”', 'center', 1, 'A12.2', '{"unit":"650421"}', '2a4df7a612becc1da3fb55611d04826234dd35a5ed7447af4185c39c7d9f2efa', '94bd4bdec0ad745c0a2dd9b39774cd67b584029cdafc9bd40e2fdd34b9025f48', '2025-03-28T10:01:00.12345679+08:00', 'CENTER', 2, 'Dispatch', '2025-03-28T10:01:00.123456789+08:00', '20250328-000001', '98237d241638013a6529da3f0cddf6a393ac27ce3051f61e5a0abda79b86e023', null);
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, ticket_hash, unit)
    values ('办理“Sign”', 'shanshan', 1, 'A12.2', '{"assignment":1,"desk":"值班室"}', '6396176937a0bd3ec6457e499911a2a9ab0eef9303ecbc704c33156b9b8c9035', '2a4df7a612becc1da3fb55611d04826234dd35a5ed7447af4185c39c7d9f2efa', '2025-03-28T10:02:00.12345679+08:00', 'UNIT_OFFICER', 3, 'Sign', '2025-03-28T10:02:00.123456789+08:00', '20250328-000001', '57570ca95cbaa11117deb49f800e12e294a5932cc6f84e6ca23c46f0f5c38891', '650421');
insert into ticket_event (account, actor, assignment, basis, body, hash, previous, recorded_at, role, sequence, step, taken_at, ticket, ticket_hash, unit)
    values ('办理“Enclose”', 'calltaker', null, 'A12.2', '{"fileName":"照片.jpg","mediaType":"image/jpeg","size":100,"sha256":"ba4f25bf16ba4be6bc7d3276fafeb67f9eb3c5df042bc3a405e1af15b921eed7","note":"楼道"}', '1710938d2b1c99dfe2e3c745dd06dda062aae7d9d064616134fb9602d7916244', '6396176937a0bd3ec6457e499911a2a9ab0eef9303ecbc704c33156b9b8c9035', '2025-03-28T10:02:00.12345679+08:00', 'CALL_TAKER', 4, 'Enclose', '2025-03-28T10:02:00.123456789+08:00', '20250328-000001', 'e8942d74d35e7aeeb6791eeb3665946aa393fd0572e12f70a83ce68ea83cccf2', null);
insert into ticket_serial (last_number, serial_day)
    values (1, '20250328');
insert into unit (approved_at, approved_by, body, document, id, origin)
    values ('2025-03-28T10:00:00+08:00', 'center', '{"id":"650421-water","name":"鄯善县供水站","parent":"650421","level":"SUBORDINATE","territory":["650421"],"duties":["水电气热/停水"],"approved":false}', '吐政服〔2025〕8号', '650421-water', 'org.example.water');
insert into unit_presence (node, seen_at, unit)
    values ('-', 0, '650421-water');
