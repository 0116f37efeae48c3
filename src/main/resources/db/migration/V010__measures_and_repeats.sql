-- What was counted, looked at or ticked instead of a level, for example 14/16; the level beside it follows from it.
ALTER TABLE entry ADD COLUMN measured varchar(2000);
ALTER TABLE rating ADD COLUMN measured varchar(2000);
ALTER TABLE agreed_rating ADD COLUMN measured varchar(2000);
ALTER TABLE entry ADD CONSTRAINT entry_measured CHECK (measured IS NULL OR mark = 'LEVEL');
ALTER TABLE rating ADD CONSTRAINT rating_measured CHECK (measured IS NULL OR mark = 'LEVEL');
ALTER TABLE agreed_rating ADD CONSTRAINT agreed_rating_measured CHECK (measured IS NULL OR mark = 'LEVEL');

-- One of several rooms, houses or groups adds its number to the criterion's id.
ALTER TABLE entry ALTER COLUMN criterion SET DATA TYPE varchar(70);
ALTER TABLE rating ALTER COLUMN criterion SET DATA TYPE varchar(70);
ALTER TABLE agreed_rating ALTER COLUMN criterion SET DATA TYPE varchar(70);
ALTER TABLE red_line ALTER COLUMN criterion SET DATA TYPE varchar(70);

-- How many rooms, houses or groups a domain is scored for; told apart by number alone.
CREATE TABLE assessment_repeat (
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    domain varchar(62) NOT NULL,
    count int NOT NULL,
    PRIMARY KEY (assessment_id, domain),
    CONSTRAINT assessment_repeat_count CHECK (count > 0)
);
