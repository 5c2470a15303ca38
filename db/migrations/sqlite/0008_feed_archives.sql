CREATE TABLE `edition_feed_words` (
	`article_id` text PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `edition_withdrawn_from` (
	`public_id` text NOT NULL,
	`article_id` text NOT NULL,
	`list` text NOT NULL,
	`published_at` integer NOT NULL,
	`withdrawn_at` integer NOT NULL,
	PRIMARY KEY(`public_id`, `list`),
	FOREIGN KEY (`public_id`) REFERENCES `edition_withdrawn`(`public_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_withdrawn_from_place` ON `edition_withdrawn_from` (`list`,`published_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `edition_withdrawn_from_newest` ON `edition_withdrawn_from` (`list`,`withdrawn_at`,`public_id`);--> statement-breakpoint
CREATE INDEX `edition_withdrawn_article` ON `edition_withdrawn` (`article_id`);