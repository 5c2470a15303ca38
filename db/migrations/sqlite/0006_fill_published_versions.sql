-- Every version readers saw, from what the audit says was published; the copy they see now, where an import made it.
-- A withdrawal took everything before it.
INSERT INTO `published_versions` (`article_id`, `number`, `revision`, `kind`, `is_minor`, `at`, `why`, `bylines`, `removed_at`, `removed_reason`)
WITH seen AS (
	SELECT e.subject AS article_id, json_extract(e.detail, '$.revision') AS revision, min(e.at) AS at, min(e.number) AS place
	FROM events e
	WHERE e.kind IN ('article.published', 'article.updated', 'article.corrected')
	GROUP BY 1, 2
	UNION ALL
	SELECT a.id, a.published_revision, r.at, 0
	FROM articles a
	JOIN revisions r ON r.article_id = a.id AND r.number = a.published_revision
	WHERE NOT EXISTS (
		SELECT 1 FROM events e
		WHERE e.subject = a.id AND e.kind IN ('article.published', 'article.updated', 'article.corrected')
			AND json_extract(e.detail, '$.revision') = a.published_revision
	)
), numbered AS (
	SELECT s.article_id, s.revision, s.at, s.place, r.kind, r.is_minor, r.note, r.content,
		row_number() OVER (PARTITION BY s.article_id ORDER BY s.revision) AS number,
		(SELECT min(e.number) FROM events e WHERE e.subject = s.article_id AND e.kind = 'article.withdrawn' AND e.number > s.place) AS withdrawal
	FROM seen s
	JOIN revisions r ON r.article_id = s.article_id AND r.number = s.revision
)
SELECT n.article_id, n.number, n.revision,
	CASE WHEN n.number = 1 THEN 'publish' WHEN n.kind = 'correct' THEN 'correct' WHEN n.kind IN ('update', 'import') THEN 'update' ELSE 'publish' END,
	n.is_minor, n.at,
	CASE WHEN n.number > 1 AND n.kind = 'correct' THEN n.note ELSE '' END,
	(SELECT json_group_array(name) FROM (
		SELECT c.name FROM json_each(n.content, '$.bylines') b JOIN contributors c ON c.id = b.value ORDER BY b.key
	)),
	(SELECT e.at FROM events e WHERE e.number = n.withdrawal),
	(SELECT json_extract(e.detail, '$.reason') FROM events e WHERE e.number = n.withdrawal)
FROM numbered n;
--> statement-breakpoint
-- What readers saw stays written down; only that it may not be read any more can be added.
CREATE TRIGGER `published_versions_keep` BEFORE UPDATE OF `article_id`, `number`, `revision`, `kind`, `is_minor`, `at`, `why`, `bylines` ON `published_versions` BEGIN
	SELECT RAISE(ABORT, 'published versions are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `published_versions_stay` BEFORE DELETE ON `published_versions` BEGIN
	SELECT RAISE(ABORT, 'published versions are append-only');
END;
