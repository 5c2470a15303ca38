CREATE TABLE `published_versions` (
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`is_minor` integer NOT NULL,
	`at` integer NOT NULL,
	`why` text NOT NULL,
	`bylines` text NOT NULL,
	`removed_at` integer,
	`removed_reason` text,
	PRIMARY KEY(`article_id`, `number`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `edition_versions` (
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`is_minor` integer NOT NULL,
	`at` integer NOT NULL,
	`why` text NOT NULL,
	`bylines` text NOT NULL,
	`content` text,
	`removed_at` integer,
	`removed_reason` text,
	PRIMARY KEY(`article_id`, `number`)
);
--> statement-breakpoint
ALTER TABLE `edition_articles` ADD `provenance` text;