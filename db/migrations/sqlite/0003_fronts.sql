CREATE TABLE `front_containers` (
	`id` text PRIMARY KEY NOT NULL,
	`front_id` text NOT NULL,
	`draft` text,
	`draft_position` integer NOT NULL,
	`live` text,
	`live_position` integer,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	`launched_at` integer,
	`launched_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`launched_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `front_containers_front` ON `front_containers` (`front_id`);--> statement-breakpoint
CREATE TABLE `front_launches` (
	`id` text PRIMARY KEY NOT NULL,
	`front_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`containers` text NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `front_launches_front` ON `front_launches` (`front_id`,`at`,`id`);--> statement-breakpoint
CREATE TABLE `edition_breaking` (
	`id` integer PRIMARY KEY NOT NULL,
	`headline` text NOT NULL,
	`article_id` text,
	`set_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition_fronts` (
	`id` text PRIMARY KEY NOT NULL,
	`containers` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `edition_articles_kind` ON `edition_articles` (`kind`,`published_at`,`id`);