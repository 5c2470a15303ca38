CREATE TABLE "share_pictures" (
	"article_id" text PRIMARY KEY NOT NULL,
	"wanted" text NOT NULL,
	"try_at" timestamp (3) with time zone,
	"attempts" integer NOT NULL,
	"made_from" text,
	"picture_id" text
);
--> statement-breakpoint
CREATE TABLE "edition_translations" (
	"article_id" text NOT NULL,
	"other_id" text NOT NULL,
	CONSTRAINT "edition_translations_article_id_other_id_pk" PRIMARY KEY("article_id","other_id")
);
--> statement-breakpoint
ALTER TABLE "edition_articles" ADD COLUMN "sharing" jsonb;--> statement-breakpoint
ALTER TABLE "edition_articles" ADD COLUMN "share_picture_id" text;--> statement-breakpoint
ALTER TABLE "share_pictures" ADD CONSTRAINT "share_pictures_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_translations" ADD CONSTRAINT "edition_translations_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_pictures_due" ON "share_pictures" USING btree ("try_at");--> statement-breakpoint
CREATE INDEX "edition_translations_other" ON "edition_translations" USING btree ("other_id");