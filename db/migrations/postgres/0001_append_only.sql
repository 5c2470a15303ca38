-- The audit and the revisions only grow. Forgetting a person may still empty `by_id` of a revision.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION '% are append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER revisions_keep BEFORE UPDATE OF "article_id", "number", "kind", "content", "hash", "urgency", "at", "note", "is_minor" OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every process that keeps pages hears of a commit that outdated some, at the commit.
CREATE FUNCTION notify_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('dateline_changes', '');
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER changes_heard AFTER INSERT ON "changes" FOR EACH STATEMENT EXECUTE FUNCTION notify_changes();
