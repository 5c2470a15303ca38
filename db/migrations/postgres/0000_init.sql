CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"status" text NOT NULL,
	"owner_id" text,
	"urgency" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"headline" text NOT NULL,
	"section_id" text NOT NULL,
	"words" integer NOT NULL,
	"has_picture" boolean NOT NULL,
	"slug" text,
	"publish_at" timestamp (3) with time zone,
	"scheduled_revision" integer,
	"published_revision" integer,
	"first_published_at" timestamp (3) with time zone,
	"material_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_reason" text,
	"origin" text,
	"origin_id" text,
	CONSTRAINT "articles_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "contributors" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"job_title" text NOT NULL,
	"bio" text NOT NULL,
	"tag" text NOT NULL,
	"picture_id" text,
	CONSTRAINT "contributors_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"article_id" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_by" text
);
--> statement-breakpoint
CREATE TABLE "events" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"by_id" text,
	"detail" jsonb NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" text PRIMARY KEY NOT NULL,
	"original_name" text NOT NULL,
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" jsonb NOT NULL,
	"alt" text NOT NULL,
	"caption" text NOT NULL,
	"credit" text NOT NULL,
	"copyright" text NOT NULL,
	"metadata" jsonb NOT NULL,
	"uploaded_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"origin" text,
	"origin_id" text
);
--> statement-breakpoint
CREATE TABLE "redirects" (
	"path" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"urgency" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by_id" text,
	"note" text NOT NULL,
	"is_minor" boolean NOT NULL,
	CONSTRAINT "revisions_article_id_number_pk" PRIMARY KEY("article_id","number")
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"colour" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "changes_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone NOT NULL,
	"tags" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_article_topics" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"topic_id" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_article_topics_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "edition_articles" (
	"id" text PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL,
	"path" text NOT NULL,
	"section_id" text NOT NULL,
	"kind" text NOT NULL,
	"lang" text NOT NULL,
	"kicker" text NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text NOT NULL,
	"seo_title" text NOT NULL,
	"seo_description" text NOT NULL,
	"social_title" text NOT NULL,
	"canonical_url" text NOT NULL,
	"noindex" boolean NOT NULL,
	"dateline" jsonb,
	"source_id" text,
	"lead_picture" jsonb,
	"body" jsonb NOT NULL,
	"pictures" jsonb NOT NULL,
	"related" jsonb NOT NULL,
	"text" text NOT NULL,
	"words" integer NOT NULL,
	"urgency" integer NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"revision" integer NOT NULL,
	CONSTRAINT "edition_articles_publicId_unique" UNIQUE("public_id")
);
--> statement-breakpoint
CREATE TABLE "edition_bylines" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"contributor_id" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "edition_bylines_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "edition_contributors" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"job_title" text NOT NULL,
	"bio" text NOT NULL,
	"tag" text NOT NULL,
	"picture_id" text,
	CONSTRAINT "edition_contributors_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "edition_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_picture_uses" (
	"picture_id" text NOT NULL,
	"used_by" text NOT NULL,
	CONSTRAINT "edition_picture_uses_picture_id_used_by_pk" PRIMARY KEY("picture_id","used_by")
);
--> statement-breakpoint
CREATE TABLE "edition_redirects" (
	"path" text PRIMARY KEY NOT NULL,
	"public_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_sections" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"colour" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "edition_sections_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "edition_site" (
	"id" integer PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition_topics" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "edition_topics_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "edition_withdrawn" (
	"public_id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"path" text NOT NULL,
	"lang" text NOT NULL,
	"reason" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_updated_by_people_id_fk" FOREIGN KEY ("updated_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_article_topics" ADD CONSTRAINT "edition_article_topics_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_bylines" ADD CONSTRAINT "edition_bylines_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_corrections" ADD CONSTRAINT "edition_corrections_article_id_edition_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."edition_articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("status","publish_at");--> statement-breakpoint
CREATE INDEX "articles_updated" ON "articles" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_status_updated" ON "articles" USING btree ("status","updated_at","id");--> statement-breakpoint
CREATE INDEX "articles_section_updated" ON "articles" USING btree ("section_id","updated_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "articles_origin" ON "articles" USING btree ("origin","origin_id");--> statement-breakpoint
CREATE INDEX "corrections_article" ON "corrections" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject","number");--> statement-breakpoint
CREATE INDEX "pictures_created" ON "pictures" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "pictures_sha256" ON "pictures" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "pictures_origin" ON "pictures" USING btree ("origin","origin_id");--> statement-breakpoint
CREATE INDEX "redirects_article" ON "redirects" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expiry" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "edition_article_topics_list" ON "edition_article_topics" USING btree ("topic_id","published_at","article_id");--> statement-breakpoint
CREATE INDEX "edition_articles_latest" ON "edition_articles" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "edition_articles_section" ON "edition_articles" USING btree ("section_id","published_at","id");--> statement-breakpoint
CREATE INDEX "edition_articles_source" ON "edition_articles" USING btree ("source_id");--> statement-breakpoint
CREATE INDEX "edition_bylines_list" ON "edition_bylines" USING btree ("contributor_id","published_at","article_id");--> statement-breakpoint
CREATE INDEX "edition_corrections_article" ON "edition_corrections" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "edition_corrections_at" ON "edition_corrections" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "edition_picture_uses_by" ON "edition_picture_uses" USING btree ("used_by");--> statement-breakpoint
CREATE INDEX "edition_redirects_article" ON "edition_redirects" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "edition_withdrawn_at" ON "edition_withdrawn" USING btree ("withdrawn_at","public_id");