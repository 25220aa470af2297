-- :flows flows of 10 users each, :users users, :modules modules; every flow has a number.
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :flows)
INSERT INTO flow (key, name, folded, description, timezone)
    SELECT 'flow-' || i, 'Flow ' || i, 'flow ' || i, 'Line of office ' || i, 'America/Toronto' FROM n;
INSERT INTO tab (flow_id, name, folded, position) SELECT id, 'Main', 'main', 1 FROM flow WHERE id > 1;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :users)
INSERT INTO user (key, name, folded, email)
    SELECT 'user-' || i, 'User Number ' || i, 'user number ' || i, 'user' || i || '@example.com' FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :modules)
INSERT INTO module (flow_id, tab_id, key, name, folded, kind)
    SELECT 2 + i % :flows, (SELECT id FROM tab WHERE flow_id = 2 + i % :flows), 'module-' || i, 'Module ' || i,
        'module ' || i, 'hang_up' FROM n;
INSERT INTO membership (flow_id, user_id) SELECT 2 + id % :flows, id FROM user WHERE id <= 10 * :flows;
INSERT INTO number (number, flow_id) SELECT '+1416' || (5550000 + id), id FROM flow WHERE id > 1;
COMMIT;
PRAGMA wal_checkpoint(PASSIVE);
