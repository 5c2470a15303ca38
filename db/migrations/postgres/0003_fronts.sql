CREATE TABLE "front_containers" (
	"id" text PRIMARY KEY NOT NULL,
	"front_id" text NOT NULL,
	"draft" jsonb,
	"draft_position" integer NOT NULL,
	"live" jsonb,
	"live_position" integer,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text,
	"launched_at" timestamp (3) with time zone,
	"launched_by" text
);
--> statement-breakpoint
CREATE TABLE "front_launches" (
	"id" text PRIMARY KEY NOT NULL,
	"front_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text,
	"containers" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_breaking" (
	"id" integer PRIMARY KEY NOT NULL,
	"headline" text NOT NULL,
	"article_id" text,
	"set_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_fronts" (
	"id" text PRIMARY KEY NOT NULL,
	"containers" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "front_containers" ADD CONSTRAINT "front_containers_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_containers" ADD CONSTRAINT "front_containers_launched_by_people_id_fk" FOREIGN KEY ("launched_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_launches" ADD CONSTRAINT "front_launches_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "front_containers_front" ON "front_containers" USING btree ("front_id");--> statement-breakpoint
CREATE INDEX "front_launches_front" ON "front_launches" USING btree ("front_id","at","id");--> statement-breakpoint
CREATE INDEX "edition_articles_kind" ON "edition_articles" USING btree ("kind","published_at","id");