ALTER TABLE "sections" ADD COLUMN "is_in_masthead" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "edition_sections" ADD COLUMN "is_in_masthead" boolean DEFAULT true NOT NULL;