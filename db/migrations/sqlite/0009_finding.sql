CREATE TABLE `edition_datelines` (
	`article_id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `edition_articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `edition_datelines_list` ON `edition_datelines` (`slug`,`published_at`,`article_id`);--> statement-breakpoint
CREATE TABLE `edition_days` (
	`day` text PRIMARY KEY NOT NULL,
	`articles` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition_names` (
	`word` text NOT NULL,
	`of` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`word`, `of`, `id`)
);
--> statement-breakpoint
CREATE INDEX `edition_names_of` ON `edition_names` (`of`,`id`);--> statement-breakpoint
CREATE TABLE `edition_search` (
	`article_id` text PRIMARY KEY NOT NULL,
	`place` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_search_place_unique` ON `edition_search` (`place`);