-- The shelter's profile as it was scored: the reasons of a score must stay what they were when the profile changes.
ALTER TABLE score ADD COLUMN profile varchar(400) DEFAULT '' NOT NULL;
