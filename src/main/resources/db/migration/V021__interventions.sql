-- What was done for a shelter between its visits, whoever did it: one table for all of it. Whatever wrote a row (an
-- action, an award, a training) is its source, and writes one row for each shelter however often it says so.
CREATE TABLE intervention (
    id uuid PRIMARY KEY,
    source_id uuid NOT NULL,
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    sheet_version_id uuid NOT NULL REFERENCES sheet_version (id),
    kind varchar(10) NOT NULL,
    money varchar(10),
    begun_on date NOT NULL,
    ended_on date,
    note_id uuid REFERENCES note (id),
    recorded_at timestamp with time zone NOT NULL,
    recorded_by uuid REFERENCES person (id),
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid REFERENCES person (id),
    version int NOT NULL,
    UNIQUE (source_id, shelter_id),
    CONSTRAINT intervention_days CHECK (ended_on IS NULL OR ended_on >= begun_on)
);
CREATE INDEX intervention_shelter ON intervention (shelter_id);
-- The criteria it touched, by the ids that the sheet's file gives them.
CREATE TABLE intervention_criterion (
    intervention_id uuid NOT NULL REFERENCES intervention (id),
    criterion varchar(62) NOT NULL,
    PRIMARY KEY (intervention_id, criterion)
);
