-- What the team of a re-visit wrote of an action, in one revision of its assessment. Handing in makes it a judgement:
-- until then, and while a correction is open, the judgements in force stay as they were handed in.
CREATE TABLE judgement_entry (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    action_id uuid NOT NULL REFERENCES action (id),
    revision int NOT NULL,
    verdict varchar(10) NOT NULL,
    effects_note_id uuid REFERENCES note (id),
    evidence_note_id uuid REFERENCES note (id),
    -- The form that it came from: one that is sent twice is kept once.
    sent uuid NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    version int NOT NULL,
    UNIQUE (assessment_id, action_id, revision),
    CONSTRAINT judgement_entry_verdict CHECK (verdict IN ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_NEEDED'))
);
