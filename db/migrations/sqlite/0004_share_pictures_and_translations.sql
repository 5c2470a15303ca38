CREATE TABLE `share_pictures` (
	`article_id` text PRIMARY KEY NOT NULL,
	`wanted` text NOT NULL,
	`try_at` integer,
	`attempts` integer NOT NULL,
	`made_from` text,
	`picture_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `share_pictures_due` ON `share_pictures` (`try_at`);--> statement-breakpoint
CREATE TABLE `edition_translations` (
	`article_id` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`article_id`, `other_id`),
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_translations_other` ON `edition_translations` (`other_id`);--> statement-breakpoint
ALTER TABLE `edition_articles` ADD `sharing` text;--> statement-breakpoint
ALTER TABLE `edition_articles` ADD `share_picture_id` text;