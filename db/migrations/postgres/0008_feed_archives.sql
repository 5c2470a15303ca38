CREATE TABLE "edition_feed_words" (
	"article_id" text PRIMARY KEY NOT NULL,
	"words" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_withdrawn_from" (
	"public_id" text NOT NULL,
	"article_id" text NOT NULL,
	"list" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_withdrawn_from_public_id_list_pk" PRIMARY KEY("public_id","list")
);
--> statement-breakpoint
ALTER TABLE "edition_feed_words" ADD CONSTRAINT "edition_feed_words_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_withdrawn_from" ADD CONSTRAINT "edition_withdrawn_from_public_id_edition_withdrawn_public_id_fk" FOREIGN KEY ("public_id") REFERENCES "public"."edition_withdrawn"("public_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_withdrawn_from_place" ON "edition_withdrawn_from" USING btree ("list","published_at","article_id");--> statement-breakpoint
CREATE INDEX "edition_withdrawn_from_newest" ON "edition_withdrawn_from" USING btree ("list","withdrawn_at","public_id");--> statement-breakpoint
CREATE INDEX "edition_withdrawn_article" ON "edition_withdrawn" USING btree ("article_id");