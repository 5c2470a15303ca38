-- The audit and the revisions only grow. Forgetting a person may still empty `by_id` of a revision.
CREATE TRIGGER `events_keep` BEFORE UPDATE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `events_stay` BEFORE DELETE ON `events` BEGIN
	SELECT RAISE(ABORT, 'events are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_keep` BEFORE UPDATE OF `article_id`, `number`, `kind`, `content`, `hash`, `urgency`, `at`, `note`, `is_minor` ON `revisions` BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `revisions_stay` BEFORE DELETE ON `revisions` BEGIN
	SELECT RAISE(ABORT, 'revisions are append-only');
END;
