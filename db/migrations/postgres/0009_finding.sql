CREATE TABLE "edition_datelines" (
	"article_id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_days" (
	"day" text PRIMARY KEY NOT NULL,
	"articles" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_names" (
	"word" text NOT NULL,
	"of" text NOT NULL,
	"id" text NOT NULL,
	CONSTRAINT "edition_names_word_of_id_pk" PRIMARY KEY("word","of","id")
);
--> statement-breakpoint
CREATE TABLE "edition_search" (
	"article_id" text PRIMARY KEY NOT NULL,
	"place" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "edition_search_place_unique" UNIQUE("place")
);
--> statement-breakpoint
ALTER TABLE "edition_datelines" ADD CONSTRAINT "edition_datelines_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_datelines_list" ON "edition_datelines" USING btree ("slug","published_at","article_id");--> statement-breakpoint
CREATE INDEX "edition_names_of" ON "edition_names" USING btree ("of","id");