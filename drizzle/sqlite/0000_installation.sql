CREATE TABLE `installations` (
	`id` text PRIMARY KEY NOT NULL,
	`made_at` integer NOT NULL,
	`started_at` integer NOT NULL,
	CONSTRAINT "installations_started_after_made" CHECK("installations"."started_at" >= "installations"."made_at")
);
