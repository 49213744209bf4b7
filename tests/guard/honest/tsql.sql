-- case: TOP
SELECT TOP 3 name, tonnage FROM ship ORDER BY tonnage DESC
-- case: TOP with ties
SELECT TOP (1) WITH TIES id FROM voyage ORDER BY fare
-- case: all of them, in percent
SELECT TOP 100 PERCENT name FROM ship ORDER BY name
-- case: OFFSET and FETCH
SELECT id FROM voyage ORDER BY fare DESC OFFSET 2 ROWS FETCH NEXT 3 ROWS ONLY
-- case: brackets and keyword names
SELECT [select], o.[from] AS [delete] FROM [order] AS o WHERE [update] IS NOT NULL
-- case: schema-qualified
SELECT s.[name] FROM [dbo].[ship] AS s JOIN dbo.voyage v ON v.ship_id = s.id
-- case: CTE after a semicolon
;WITH late AS (SELECT id FROM voyage WHERE arrived IS NULL) SELECT COUNT(*) FROM late
-- case: UNION ALL with ORDER BY
SELECT name FROM ship UNION ALL SELECT name FROM crew ORDER BY name
-- case: UNION without order
SELECT origin FROM voyage UNION SELECT destination FROM voyage
-- case: EXCEPT and INTERSECT
SELECT origin FROM voyage EXCEPT SELECT 'Oslo' INTERSECT SELECT origin FROM voyage
-- case: UNION in a CTE
WITH both_ends AS (SELECT origin AS port FROM voyage UNION ALL SELECT destination FROM voyage) SELECT port, COUNT(*) AS n FROM both_ends GROUP BY port
-- case: CROSS APPLY
SELECT s.name, x.fare FROM ship s CROSS APPLY (SELECT TOP 1 fare FROM voyage v WHERE v.ship_id = s.id ORDER BY fare DESC) x
-- case: OUTER APPLY
SELECT s.name, x.n FROM ship s OUTER APPLY (SELECT COUNT(*) AS n FROM voyage v WHERE v.ship_id = s.id) x
-- case: APPLY over VALUES
SELECT s.id, u.what, u.amount FROM ship s CROSS APPLY (VALUES ('tonnage', s.tonnage), ('captain', s.captain_id)) u(what, amount)
-- case: STRING_SPLIT
SELECT value FROM STRING_SPLIT('drop,delete,update', ',')
-- case: STRING_AGG
SELECT ship_id, STRING_AGG(origin, ' > ') WITHIN GROUP (ORDER BY departed) AS route FROM voyage GROUP BY ship_id
-- case: FOR XML PATH
SELECT s.id, STUFF((SELECT ', ' + v.origin FROM voyage v WHERE v.ship_id = s.id FOR XML PATH('')), 1, 2, '') AS ports FROM ship s
-- case: FOR JSON
SELECT id, name FROM ship FOR JSON PATH, ROOT('ships')
-- case: OPENJSON
SELECT l.id, j.[key], j.[value] FROM logbook l CROSS APPLY OPENJSON(l.entry, '$.tags') j
-- case: OPENJSON with a schema
SELECT l.id, j.kind FROM logbook l CROSS APPLY OPENJSON(l.entry) WITH (kind NVARCHAR(20) '$.kind', wind INT '$.wind') j
-- case: JSON functions
SELECT JSON_VALUE(entry, '$.kind'), JSON_QUERY(entry, '$.tags'), ISJSON(entry) FROM logbook
-- case: PIVOT
SELECT ship_id, [done], [open] FROM (SELECT ship_id, state, fare FROM voyage) AS src PIVOT (SUM(fare) FOR state IN ([done], [open])) AS p
-- case: UNPIVOT
SELECT id, what, amount FROM (SELECT id, tonnage, captain_id FROM ship) AS src UNPIVOT (amount FOR what IN (tonnage, captain_id)) AS u
-- case: conversions
SELECT CONVERT(VARCHAR(10), departed, 120), CAST(fare AS INT), TRY_CONVERT(INT, note), TRY_CAST(note AS DATE), PARSE('1' AS INT), FORMAT(fare, 'N2'), FORMAT(departed, 'yyyy-MM') FROM voyage
-- case: date functions
SELECT DATEADD(day, -7, departed), DATEDIFF(hour, departed, arrived), DATEPART(weekday, departed), DATENAME(month, departed), EOMONTH(departed), DATEFROMPARTS(2024, 2, 29), YEAR(departed), DATETRUNC(month, departed) FROM voyage
-- case: the present
SELECT GETDATE(), SYSDATETIME(), CURRENT_TIMESTAMP, GETUTCDATE(), SYSDATETIMEOFFSET()
-- case: AT TIME ZONE
SELECT departed AT TIME ZONE 'UTC' AT TIME ZONE 'W. Europe Standard Time' FROM voyage
-- case: text functions
SELECT LEN(name), LEFT(name, 2), CHARINDEX('o', name), SUBSTRING(name, 2, 3), REPLACE(name, 'o', '0'), UPPER(name), LTRIM(RTRIM(name)), CONCAT(name, '-', flag), REPLICATE('=', id), REVERSE(name), PATINDEX('%o%', name), QUOTENAME(name), name + ' ' + flag FROM ship
-- case: conditionals
SELECT IIF(fare > 1000, 'big', 'small'), ISNULL(note, 'none'), COALESCE(note, state), NULLIF(state, 'void'), CHOOSE(1, 'a', 'b'), CASE WHEN fare > 1 THEN 1 END FROM voyage
-- case: windows
SELECT id, ROW_NUMBER() OVER (PARTITION BY ship_id ORDER BY fare DESC) AS rn, SUM(fare) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS running, LAG(fare) OVER (ORDER BY id) AS prev, PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY fare) OVER (PARTITION BY state) AS median FROM voyage
-- case: recursive CTE
WITH chain AS (SELECT id, name, 0 AS depth FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, chain.depth + 1 FROM crew c JOIN chain ON c.boss_id = chain.id) SELECT * FROM chain
-- case: GROUPING SETS and ROLLUP
SELECT state, SUM(fare), GROUPING(state) FROM voyage GROUP BY ROLLUP (state)
-- case: NOLOCK
SELECT COUNT(*) FROM voyage WITH (NOLOCK) JOIN ship s (NOLOCK) ON s.id = voyage.ship_id
-- case: literals
SELECT N'Ålesund', 'it''s; DROP TABLE ship --', 0x4D, 1e3
-- case: nested comments
SELECT 1 /* a /* drop */ b */ AS one -- delete
-- case: keyword-like aliases in brackets
SELECT id AS [shutdown], name AS "revert" FROM ship
-- case: columns that look like commands
SELECT deleted.id, inserted_at FROM (SELECT id, joined AS inserted_at FROM crew) AS deleted
-- case: TABLESAMPLE
SELECT * FROM voyage TABLESAMPLE (10 PERCENT)
-- case: EXISTS and NOT IN
SELECT name FROM ship s WHERE EXISTS (SELECT 1 FROM voyage v WHERE v.ship_id = s.id) AND id NOT IN (SELECT ship_id FROM crew WHERE ship_id IS NOT NULL)
-- case: GENERATE_SERIES
SELECT value FROM GENERATE_SERIES(1, 12)
-- case: approximations and statistics
SELECT APPROX_COUNT_DISTINCT(state), STDEV(fare), VARP(fare), COUNT_BIG(*), CHECKSUM_AGG(id) FROM voyage
-- case: IS DISTINCT FROM and DATALENGTH
SELECT id, DATALENGTH(note) FROM voyage WHERE note IS DISTINCT FROM 'x'
-- case: alias before an expression | not run: the parser reads a comparison
SELECT total = SUM(fare) FROM voyage
