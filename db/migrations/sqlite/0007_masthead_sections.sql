ALTER TABLE `sections` ADD `is_in_masthead` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `edition_sections` ADD `is_in_masthead` integer DEFAULT true NOT NULL;