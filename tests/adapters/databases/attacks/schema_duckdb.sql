CREATE TABLE orders (id INTEGER PRIMARY KEY, owner INTEGER, amount DECIMAL(12, 2), note VARCHAR);
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name VARCHAR, pin VARCHAR);
CREATE TABLE log (line VARCHAR);
CREATE SEQUENCE counter;
CREATE VIEW totals AS SELECT owner, sum(amount) AS total FROM orders GROUP BY owner;
CREATE MACRO everything() AS TABLE SELECT * FROM accounts;
INSERT INTO orders VALUES (1, 1, 10.5, 'first'), (2, 1, 20, NULL), (3, 2, 7.25, 'x');
INSERT INTO accounts VALUES (1, 'Ana', '1111'), (2, 'Bob', '2222');
