CREATE TABLE "draft_updates" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "draft_updates_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"article_id" text NOT NULL,
	"update" "bytea" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "state" "bytea";--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "settled" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "draft_updates" ADD CONSTRAINT "draft_updates_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_updates" ADD CONSTRAINT "draft_updates_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "draft_updates_article" ON "draft_updates" USING btree ("article_id","number");--> statement-breakpoint
CREATE INDEX "draft_updates_at" ON "draft_updates" USING btree ("at");