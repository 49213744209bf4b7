CREATE TABLE orders (id INTEGER PRIMARY KEY, owner INTEGER, amount DECIMAL(12, 2), note VARCHAR(100));
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name VARCHAR(100), pin VARCHAR(100));
CREATE TABLE log (line VARCHAR(100));
CREATE SEQUENCE counter;
CREATE VIEW totals AS SELECT owner, sum(amount) AS total FROM orders GROUP BY owner;
CREATE FUNCTION note_it(n INT) RETURNS INT MODIFIES SQL DATA RETURN (SELECT count(*) FROM log) + n;
CREATE VIEW noted AS SELECT id, note_it(id) AS noted FROM orders;
INSERT INTO orders VALUES (1, 1, 10.5, 'first'), (2, 1, 20, NULL), (3, 2, 7.25, 'x');
INSERT INTO accounts VALUES (1, 'Ana', '1111'), (2, 'Bob', '2222');
