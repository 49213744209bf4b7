-- case: keyword columns
SELECT `select`, o.`from`, `group` FROM `order` o WHERE `update` IS NOT NULL ORDER BY id
-- case: aliases that are commands
SELECT name AS `delete`, flag AS 'insert', id drop_id FROM ship ORDER BY id
-- case: CTE named like a command
WITH `truncate` AS (SELECT id FROM ship), updated AS (SELECT 1 AS x) SELECT COUNT(*) FROM `truncate`, updated
-- case: literals with commands
SELECT id FROM voyage WHERE note = 'DROP off cargo' OR note LIKE '%; then update%' ORDER BY id
-- case: backslash escapes
SELECT 'it\'s; delete', 'tab\there', "double \" quote", 'a\\b', 'new\nline'
-- case: doubled quotes
SELECT 'it''s', "say ""hi""" AS quoted
-- case: hash and dash comments
SELECT 1 # drop
, 2 -- delete
, 3 /* update */
-- case: minus minus without a space
SELECT 5--2 AS seven, 5 - -2
-- case: double-quoted text
SELECT name FROM ship WHERE flag = "NO" ORDER BY name
-- case: character sets
SELECT _utf8mb4'x', N'y', 'z' COLLATE utf8mb4_bin, CONVERT(name USING utf8mb4), 0x4D, x'4D', b'1000001' FROM ship ORDER BY id
-- case: date functions
SELECT DATE_FORMAT(departed, '%Y-%m'), YEAR(departed), MONTHNAME(departed), DAYOFWEEK(departed), WEEK(departed, 3), LAST_DAY(departed), QUARTER(departed) FROM voyage ORDER BY id
-- case: date arithmetic
SELECT DATE_ADD(departed, INTERVAL 1 MONTH), departed - INTERVAL 2 DAY, TIMESTAMPDIFF(HOUR, departed, arrived), DATEDIFF(arrived, departed), TIMESTAMPADD(DAY, 3, departed), ADDDATE(departed, 5), SUBDATE(departed, INTERVAL 1 WEEK) FROM voyage ORDER BY id
-- case: compound intervals
SELECT DATE_ADD(departed, INTERVAL '1:30' HOUR_MINUTE), EXTRACT(YEAR_MONTH FROM departed), EXTRACT(DAY FROM departed) FROM voyage ORDER BY id
-- case: parsing dates
SELECT STR_TO_DATE('02/01/2024', '%d/%m/%Y'), FROM_UNIXTIME(0) IS NOT NULL, UNIX_TIMESTAMP('2024-01-02') > 0, MAKEDATE(2024, 60), SEC_TO_TIME(3661), TIME_TO_SEC('01:01:01'), PERIOD_DIFF(202403, 202401)
-- case: the present | not run: depends on the clock
SELECT NOW(), CURDATE(), CURRENT_TIMESTAMP, CURRENT_DATE(), UTC_DATE, UTC_TIMESTAMP(), SYSDATE(), CURTIME()
-- case: date literals
SELECT DATE '2024-01-02', TIMESTAMP '2024-01-02 03:04:05', TIME '03:04:05'
-- case: text functions
SELECT CONCAT(name, '-', flag), CONCAT_WS('|', id, name), LEFT(name, 2), RIGHT(name, 1), SUBSTRING(name, 2, 3), SUBSTRING_INDEX(name, 'o', 1), REPLACE(name, 'o', '0'), INSERT(name, 1, 1, 'Z'), LPAD(id, 3, '0'), REVERSE(name), TRIM(LEADING 'A' FROM name), LOCATE('o', name), INSTR(name, 'o'), CHAR_LENGTH(name), ELT(1, 'drop', 'x'), FIELD('b', 'a', 'b'), FIND_IN_SET('b', 'a,b') FROM ship ORDER BY id
-- case: number functions
SELECT ROUND(fare, 1), TRUNCATE(fare, 1), FORMAT(fare, 2), CEIL(1.2), FLOOR(-1.2), MOD(7, 3), 7 DIV 2, 7 / 2, 7 % 3, POW(2, 3), GREATEST(1, 2), CONV('a', 16, 2), 5 ^ 3, 1 << 3, ~0 FROM voyage ORDER BY id
-- case: conditionals
SELECT IF(fare > 1000, 'big', 'small'), IFNULL(note, 'none'), NULLIF(state, 'void'), COALESCE(note, state), CASE state WHEN 'done' THEN 1 ELSE 0 END FROM voyage ORDER BY id
-- case: null-safe comparison and XOR
SELECT id FROM voyage WHERE note <=> NULL XOR fare > 3000 ORDER BY id
-- case: boolean operators
SELECT id, state = 'done' && fare > 700, fare > 700 || state = 'open', !ISNULL(note), NOT fare > 1 FROM voyage ORDER BY id
-- case: GROUP_CONCAT
SELECT ship_id, GROUP_CONCAT(DISTINCT state ORDER BY state DESC SEPARATOR '; '), GROUP_CONCAT(origin) FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: WITH ROLLUP
SELECT state, SUM(fare) FROM voyage GROUP BY state WITH ROLLUP
-- case: HAVING by alias
SELECT ship_id, SUM(fare) AS total FROM voyage GROUP BY ship_id HAVING total > 700 ORDER BY total DESC
-- case: windows
SELECT id, RANK() OVER (PARTITION BY ship_id ORDER BY fare DESC) AS r, SUM(fare) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS roll, LAG(fare, 1) OVER w AS prev FROM voyage WINDOW w AS (ORDER BY id) ORDER BY id
-- case: percent of total
SELECT state, ROUND(100 * COUNT(*) / SUM(COUNT(*)) OVER (), 1) AS share FROM voyage GROUP BY state ORDER BY share DESC, state
-- case: regular expressions
SELECT name FROM ship WHERE name REGEXP '^[AB]' OR name RLIKE 'so$' OR name NOT REGEXP 'a' ORDER BY id
-- case: regexp functions
SELECT REGEXP_REPLACE(name, 'o', '0'), REGEXP_SUBSTR(name, '[a-z]+'), REGEXP_INSTR(name, 'r') FROM ship ORDER BY id
-- case: LIKE with escape
SELECT id FROM voyage WHERE note LIKE '50!% off' ESCAPE '!' OR note LIKE '%\'%' ORDER BY id
-- case: SOUNDS LIKE
SELECT name FROM ship WHERE name SOUNDS LIKE 'bora' ORDER BY id
-- case: BINARY comparison
SELECT name FROM ship WHERE BINARY name = 'Bora' ORDER BY id
-- case: JSON
SELECT JSON_EXTRACT(entry, '$.kind'), JSON_UNQUOTE(JSON_EXTRACT(entry, '$.kind')), JSON_VALUE(entry, '$.wind'), JSON_LENGTH(entry, '$.tags'), JSON_CONTAINS(entry, '"fog"', '$.tags') FROM logbook ORDER BY id
-- case: JSON arrows | not run: MariaDB has none
SELECT entry->'$.kind', entry->>'$.kind' FROM logbook ORDER BY id
-- case: building JSON
SELECT JSON_OBJECT('n', name, 'f', flag), JSON_ARRAY(id, name) FROM ship ORDER BY id
-- case: JSON aggregates
SELECT JSON_ARRAYAGG(id), JSON_OBJECTAGG(id, name) FROM ship
-- case: JSON_TABLE
SELECT l.id, t.tag FROM logbook l, JSON_TABLE(l.entry, '$.tags[*]' COLUMNS (tag VARCHAR(20) PATH '$')) t ORDER BY l.id, t.tag
-- case: JSON editing
SELECT JSON_SET(entry, '$.wind', 1), JSON_REMOVE(entry, '$.tags'), JSON_MERGE_PATCH(entry, '{"x": 1}') FROM logbook ORDER BY id
-- case: casts
SELECT CAST(fare AS SIGNED), CAST('12' AS UNSIGNED), CAST(fare AS CHAR), CONVERT('12.5', DECIMAL(5, 1)), CAST('2024-01-02' AS DATE), CAST(1 AS CHAR(5)) FROM voyage ORDER BY id
-- case: correlated sub-query and EXISTS
SELECT s.name, (SELECT MAX(v.fare) FROM voyage v WHERE v.ship_id = s.id) AS best FROM ship s WHERE EXISTS (SELECT * FROM voyage v WHERE v.ship_id = s.id) ORDER BY s.id
-- case: ALL and ANY
SELECT name FROM ship WHERE tonnage >= ALL (SELECT tonnage FROM ship) OR id = ANY (SELECT ship_id FROM crew) ORDER BY id
-- case: row IN sub-query
SELECT name FROM ship WHERE (flag, id) IN (SELECT flag, MAX(id) FROM ship GROUP BY flag) ORDER BY name
-- case: joins of every kind
SELECT s.name, c.name FROM ship s LEFT JOIN crew c ON c.id = s.captain_id RIGHT JOIN voyage v ON v.ship_id = s.id ORDER BY v.id
-- case: STRAIGHT_JOIN and index hints
SELECT STRAIGHT_JOIN s.id FROM ship s FORCE INDEX (PRIMARY) JOIN voyage v USE INDEX () ON v.ship_id = s.id ORDER BY v.id
-- case: STRAIGHT_JOIN as a join
SELECT s.id FROM ship s STRAIGHT_JOIN voyage v ON v.ship_id = s.id ORDER BY v.id
-- case: NATURAL and USING
SELECT COUNT(*) FROM ship JOIN (SELECT id FROM crew) c USING (id)
-- case: commas
SELECT s.name, v.fare FROM ship s, voyage v WHERE v.ship_id = s.id AND v.fare BETWEEN 600 AND 1300 ORDER BY v.id
-- case: UNION, INTERSECT, EXCEPT
(SELECT origin FROM voyage) UNION (SELECT destination FROM voyage) EXCEPT (SELECT 'Oslo') ORDER BY 1
-- case: UNION with limits inside
(SELECT id FROM ship ORDER BY id LIMIT 1) UNION ALL (SELECT id FROM crew ORDER BY id DESC LIMIT 1)
-- case: recursive hierarchy
WITH RECURSIVE t AS (SELECT id, name, CAST(id AS CHAR(100)) AS path FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, CONCAT(t.path, '/', c.id) FROM crew c JOIN t ON c.boss_id = t.id) SELECT name, path FROM t ORDER BY path
-- case: recursive calendar
WITH RECURSIVE d AS (SELECT DATE('2024-01-01') AS day UNION ALL SELECT day + INTERVAL 1 DAY FROM d WHERE day < '2024-01-05') SELECT day FROM d
-- case: bounded counting
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT SUM(i) FROM n
-- case: derived tables
SELECT AVG(n) FROM (SELECT ship_id, COUNT(*) AS n FROM voyage GROUP BY ship_id) x
-- case: VALUES | not run: MariaDB writes it otherwise than MySQL
VALUES ROW(1, 'drop'), ROW(2, 'delete')
-- case: DUAL
SELECT 1 + 1 FROM DUAL
-- case: comma limit
SELECT name FROM ship ORDER BY id LIMIT 1, 2
-- case: LIMIT with OFFSET
SELECT name FROM ship ORDER BY id LIMIT 2 OFFSET 1
-- case: DISTINCT and DISTINCTROW
SELECT DISTINCTROW state FROM voyage ORDER BY state
-- case: SELECT modifiers
SELECT SQL_NO_CACHE HIGH_PRIORITY COUNT(*) FROM ship
-- case: several distinct columns
SELECT COUNT(DISTINCT ship_id, state) FROM voyage
-- case: statistics
SELECT ROUND(STDDEV(fare), 2), ROUND(VAR_POP(fare), 2), BIT_OR(id), STD(id) FROM voyage
-- case: numbers in unusual forms
SELECT 1e3, .5, 0b101, 1.50, -0.0, 9223372036854775807
-- case: names of unnamed columns
SELECT COUNT( * ), MAX(fare)+1, UPPER ( state ), 1+1, 'x', NULL, fare-- no comment
 FROM voyage
-- case: hashes and encodings
SELECT MD5(name), SHA1(name), SHA2(name, 256), HEX(name), TO_BASE64(name), CRC32(name) FROM ship ORDER BY id
-- case: ORDER BY FIELD and expressions
SELECT state FROM voyage ORDER BY FIELD(state, 'open', 'done', 'void'), fare DESC
-- case: order by null check
SELECT id FROM voyage ORDER BY arrived IS NULL, arrived DESC
-- case: unicode
SELECT 'Ålesund → 日本' AS `Häfen 港`, CHAR_LENGTH('ÅØ')
-- case: EXPLAIN | not run: plans are worded by the engine
EXPLAIN SELECT * FROM ship WHERE id = 1
-- case: EXPLAIN FORMAT | not run: plans are worded by the engine
EXPLAIN FORMAT=JSON SELECT name FROM ship
-- case: a view
SELECT v.id, s.name FROM open_voyage v JOIN ship s ON s.id = v.ship_id ORDER BY 1
-- case: geometry
SELECT ST_Distance(POINT(1, 2), POINT(4, 6)), ST_AsText(ST_GeomFromText('POINT(1 2)'))
-- case: addresses
SELECT INET_ATON('10.0.0.1'), INET_NTOA(167772161), IS_IPV4('10.0.0.1')
-- case: percent and placeholders in text
SELECT id FROM voyage WHERE note <> ':name %s ? @x' ORDER BY id
-- case: FULL TEXT | not run: the schema has no such index
SELECT id FROM voyage WHERE MATCH (note) AGAINST ('cargo' IN BOOLEAN MODE)
-- case: NATURAL sort of a median
SELECT AVG(fare) FROM (SELECT fare, ROW_NUMBER() OVER (ORDER BY fare) AS rn, COUNT(*) OVER () AS n FROM voyage) x WHERE rn IN (FLOOR((n + 1) / 2), CEIL((n + 1) / 2))
-- case: pivot by CASE
SELECT ship_id, SUM(CASE WHEN state = 'done' THEN fare ELSE 0 END) AS done, SUM(state = 'open') AS open FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: MariaDB sequences of dates from a list
SELECT d.n, COUNT(v.id) FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3) d LEFT JOIN voyage v ON MONTH(v.departed) = d.n GROUP BY d.n ORDER BY d.n
