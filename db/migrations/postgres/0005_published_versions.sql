CREATE TABLE "published_versions" (
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"is_minor" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"why" text NOT NULL,
	"bylines" jsonb NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removed_reason" text,
	CONSTRAINT "published_versions_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "edition_versions" (
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"is_minor" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"why" text NOT NULL,
	"bylines" jsonb NOT NULL,
	"content" jsonb,
	"removed_at" timestamp (3) with time zone,
	"removed_reason" text,
	CONSTRAINT "edition_versions_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
ALTER TABLE "edition_articles" ADD COLUMN "provenance" jsonb;--> statement-breakpoint
ALTER TABLE "published_versions" ADD CONSTRAINT "published_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;