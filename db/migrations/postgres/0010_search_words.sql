-- The words articles are found by. Words come split already (domain/search), so no configuration of the server's matters.
ALTER TABLE "edition_search" ADD COLUMN "words" tsvector NOT NULL DEFAULT '';
--> statement-breakpoint
CREATE INDEX "edition_search_words" ON "edition_search" USING gin ("words");
