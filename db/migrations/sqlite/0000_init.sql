CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`status` text NOT NULL,
	`owner_id` text,
	`urgency` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`kind` text NOT NULL,
	`headline` text NOT NULL,
	`section_id` text NOT NULL,
	`words` integer NOT NULL,
	`has_picture` integer NOT NULL,
	`slug` text,
	`publish_at` integer,
	`scheduled_revision` integer,
	`published_revision` integer,
	`first_published_at` integer,
	`material_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	`origin` text,
	`origin_id` text,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_publicId_unique` ON `articles` (`public_id`);--> statement-breakpoint
CREATE INDEX `articles_due` ON `articles` (`status`,`publish_at`);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_status_updated` ON `articles` (`status`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_section_updated` ON `articles` (`section_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_origin` ON `articles` (`origin`,`origin_id`);--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`job_title` text NOT NULL,
	`bio` text NOT NULL,
	`tag` text NOT NULL,
	`picture_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contributors_slug_unique` ON `contributors` (`slug`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`article_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `events` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`by_id` text,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_subject` ON `events` (`subject`,`number`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person_id` text,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text,
	`disabled_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `pictures` (
	`id` text PRIMARY KEY NOT NULL,
	`original_name` text NOT NULL,
	`sha256` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`widths` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`copyright` text NOT NULL,
	`metadata` text NOT NULL,
	`uploaded_by` text,
	`created_at` integer NOT NULL,
	`origin` text,
	`origin_id` text,
	FOREIGN KEY (`uploaded_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `pictures_created` ON `pictures` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `pictures_sha256` ON `pictures` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_origin` ON `pictures` (`origin`,`origin_id`);--> statement-breakpoint
CREATE TABLE `redirects` (
	`path` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `redirects_article` ON `redirects` (`article_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`urgency` integer NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`note` text NOT NULL,
	`is_minor` integer NOT NULL,
	PRIMARY KEY(`article_id`, `number`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sections_slug_unique` ON `sections` (`slug`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`user_agent` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `changes` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`tags` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition_article_topics` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`topic_id` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_article_topics_list` ON `edition_article_topics` (`topic_id`,`published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `edition_articles` (
	`id` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL,
	`path` text NOT NULL,
	`section_id` text NOT NULL,
	`kind` text NOT NULL,
	`lang` text NOT NULL,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`seo_title` text NOT NULL,
	`seo_description` text NOT NULL,
	`social_title` text NOT NULL,
	`canonical_url` text NOT NULL,
	`noindex` integer NOT NULL,
	`dateline` text,
	`source_id` text,
	`lead_picture` text,
	`body` text NOT NULL,
	`pictures` text NOT NULL,
	`related` text NOT NULL,
	`text` text NOT NULL,
	`words` integer NOT NULL,
	`urgency` integer NOT NULL,
	`published_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_articles_publicId_unique` ON `edition_articles` (`public_id`);--> statement-breakpoint
CREATE INDEX `edition_articles_latest` ON `edition_articles` (`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `edition_articles_section` ON `edition_articles` (`section_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `edition_articles_source` ON `edition_articles` (`source_id`);--> statement-breakpoint
CREATE TABLE `edition_bylines` (
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`contributor_id` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `position`),
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_bylines_list` ON `edition_bylines` (`contributor_id`,`published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `edition_contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`job_title` text NOT NULL,
	`bio` text NOT NULL,
	`tag` text NOT NULL,
	`picture_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_contributors_slug_unique` ON `edition_contributors` (`slug`);--> statement-breakpoint
CREATE TABLE `edition_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_corrections_article` ON `edition_corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `edition_corrections_at` ON `edition_corrections` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `edition_picture_uses` (
	`picture_id` text NOT NULL,
	`used_by` text NOT NULL,
	PRIMARY KEY(`picture_id`, `used_by`)
);
--> statement-breakpoint
CREATE INDEX `edition_picture_uses_by` ON `edition_picture_uses` (`used_by`);--> statement-breakpoint
CREATE TABLE `edition_redirects` (
	`path` text PRIMARY KEY NOT NULL,
	`public_id` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `edition_redirects_article` ON `edition_redirects` (`public_id`);--> statement-breakpoint
CREATE TABLE `edition_sections` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`colour` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_sections_slug_unique` ON `edition_sections` (`slug`);--> statement-breakpoint
CREATE TABLE `edition_site` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_topics_slug_unique` ON `edition_topics` (`slug`);--> statement-breakpoint
CREATE TABLE `edition_withdrawn` (
	`public_id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`path` text NOT NULL,
	`lang` text NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `edition_withdrawn_at` ON `edition_withdrawn` (`withdrawn_at`,`public_id`);