-- The schema that the cases in this folder speak about, in words that SQLite, DuckDB, PostgreSQL and MariaDB all read.
CREATE TABLE ship (id INTEGER PRIMARY KEY, name VARCHAR(50), flag VARCHAR(2), built DATE, tonnage INTEGER, captain_id INTEGER);
CREATE TABLE voyage (id INTEGER PRIMARY KEY, ship_id INTEGER, origin VARCHAR(30), destination VARCHAR(30), departed TIMESTAMP NULL, arrived TIMESTAMP NULL, fare DECIMAL(12, 2), state VARCHAR(10), note VARCHAR(200));
CREATE TABLE crew (id INTEGER PRIMARY KEY, ship_id INTEGER, boss_id INTEGER, name VARCHAR(50), pay INTEGER, email VARCHAR(80), joined DATE);
CREATE TABLE logbook (id INTEGER PRIMARY KEY, ship_id INTEGER, entry JSON, written TIMESTAMP NULL);
CREATE TABLE "order" (id INTEGER PRIMARY KEY, "select" VARCHAR(10), "from" DATE, "group" INTEGER, "update" VARCHAR(10));
CREATE TABLE vault (id INTEGER PRIMARY KEY, code VARCHAR(40));
INSERT INTO ship VALUES (1, 'Aurora', 'NO', '1999-04-12', 52000, 2), (2, 'Bora', 'IT', '2011-08-30', 18500, 5), (3, 'Calypso', 'GR', '2020-01-05', 7300, NULL), (4, 'Drop Anchor', 'NO', '1987-11-23', 91000, 6);
INSERT INTO voyage VALUES (1, 1, 'Bergen', 'Oslo', '2024-01-03 08:00:00', '2024-01-04 21:30:00', 1200.50, 'done', NULL), (2, 1, 'Oslo', 'Hull', '2024-02-10 06:15:00', '2024-02-12 09:00:00', 3100.00, 'done', 'delete the old list; then update'), (3, 2, 'Bari', 'Corfu', '2024-02-14 12:00:00', NULL, 640.25, 'open', '-- late'), (4, 3, 'Pireus', 'Bari', '2024-03-01 05:45:00', '2024-03-02 18:20:00', 640.25, 'done', 'it''s fine'), (5, 3, 'Bari', 'Pireus', '2024-03-20 07:00:00', NULL, 910.00, 'open', '50% off'), (6, 4, 'Oslo', 'Bergen', '2024-04-02 10:10:00', '2024-04-03 03:00:00', 8800.75, 'void', 'DROP off cargo');
INSERT INTO crew VALUES (1, NULL, NULL, 'Ida', 9000, 'ida@harbour.example', '2010-01-01'), (2, 1, 1, 'Jon', 6100, 'jon@harbour.example', '2012-05-20'), (3, 1, 2, 'Kim', 3900, NULL, '2019-09-09'), (4, 1, 2, 'Lea', 3950, 'lea@harbour.example', '2021-02-28'), (5, 2, 1, 'Max', 5800, 'max@harbour.example', '2015-07-15'), (6, 4, 1, 'Nia', 6400, 'nia@harbour.example', '2008-12-31');
INSERT INTO logbook VALUES (1, 1, '{"kind": "storm", "wind": 9, "tags": ["night", "rain"], "by": {"id": 2}}', '2024-01-03 22:00:00'), (2, 1, '{"kind": "update", "wind": 3, "tags": [], "by": {"id": 3}}', '2024-02-11 07:30:00'), (3, 3, '{"kind": "delete", "wind": 5, "tags": ["fog"], "by": null}', '2024-03-01 13:00:00');
INSERT INTO "order" VALUES (1, 'anchor', '2024-01-01', 2, 'new'), (2, 'rope', '2024-02-02', 2, NULL), (3, 'paint', '2024-03-03', 7, 'old');
INSERT INTO vault VALUES (1, 'pearl-0451');
CREATE VIEW open_voyage AS SELECT id, ship_id, fare FROM voyage WHERE state = 'open';
