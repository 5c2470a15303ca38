CREATE TABLE `draft_updates` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`update` blob NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `draft_updates_article` ON `draft_updates` (`article_id`,`number`);--> statement-breakpoint
CREATE INDEX `draft_updates_at` ON `draft_updates` (`at`);--> statement-breakpoint
ALTER TABLE `drafts` ADD `state` blob;--> statement-breakpoint
ALTER TABLE `drafts` ADD `settled` integer DEFAULT 0 NOT NULL;