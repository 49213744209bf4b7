-- The schema that the cases in this folder speak about.
CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL, city VARCHAR(40), email VARCHAR(80), joined DATE);
CREATE TABLE purchase (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer (id), amount DECIMAL(12, 2), state VARCHAR(10), bought DATE, remark VARCHAR(200));
CREATE TABLE staff (id INTEGER PRIMARY KEY, boss_id INTEGER, name VARCHAR(50), pay INTEGER);
CREATE TABLE visit (id INTEGER PRIMARY KEY, payload JSON, at TIMESTAMP);
INSERT INTO customer VALUES (1, 'Ada', 'Bonn', 'ada@example.com', '2024-01-02'), (2, 'Ben', 'Rome', NULL, '2024-03-04');
CREATE VIEW large_purchase AS SELECT id, amount FROM purchase WHERE amount > 100;
CREATE FUNCTION stamp(x INTEGER) RETURNS INTEGER AS 'SELECT 1';
