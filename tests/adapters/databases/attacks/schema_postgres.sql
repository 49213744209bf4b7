CREATE TABLE orders (id integer PRIMARY KEY, owner integer, amount numeric(12, 2), note text);
CREATE TABLE accounts (id integer PRIMARY KEY, name text, pin text);
CREATE TABLE log (line text);
CREATE SEQUENCE counter;
CREATE VIEW totals AS SELECT owner, sum(amount) AS total FROM orders GROUP BY owner;
CREATE FUNCTION note_it(integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    AS $$ BEGIN INSERT INTO log VALUES ('noted'); RETURN $1; END $$;
CREATE FUNCTION innocent(integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER
    AS $$ BEGIN INSERT INTO log VALUES ('folded'); RETURN $1; END $$;
CREATE FUNCTION loosen() RETURNS text LANGUAGE sql VOLATILE
    AS $$ SELECT set_config('transaction_read_only', 'off', false) $$;
CREATE VIEW noted AS SELECT id, note_it(id) AS noted FROM orders;
CREATE PROCEDURE sweep() LANGUAGE plpgsql AS $$ BEGIN COMMIT; DELETE FROM orders; END $$;
CREATE MATERIALIZED VIEW sums AS SELECT sum(amount) AS amount FROM orders;
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
INSERT INTO orders VALUES (1, 1, 10.5, 'first'), (2, 1, 20, NULL), (3, 2, 7.25, 'x');
INSERT INTO accounts VALUES (1, 'Ana', '1111'), (2, 'Bob', '2222');
