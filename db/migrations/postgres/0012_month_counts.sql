CREATE TABLE "edition_months" (
	"month" text PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "edition_articles_sitemap";--> statement-breakpoint
ALTER TABLE "edition_articles" ADD COLUMN "month" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "edition_articles_month" ON "edition_articles" USING btree ("month","updated_at");