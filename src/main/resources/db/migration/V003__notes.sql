-- Free text lives here alone and is referred to by id and hash, so that it can be erased while what cites it stays.
CREATE TABLE note (
    id uuid PRIMARY KEY,
    sha256 varchar(64) NOT NULL,
    words varchar(4000) NOT NULL,
    language varchar(35) NOT NULL,
    retention varchar(20) NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    written_at timestamp with time zone NOT NULL,
    erased_at timestamp with time zone
);

-- A text that looked as if it named a resident and was kept all the same; one guardian clears or replaces it.
CREATE TABLE suspicion (
    id uuid PRIMARY KEY,
    note_id uuid NOT NULL REFERENCES note (id),
    place varchar(40) NOT NULL,
    kinds varchar(120) NOT NULL,
    severe boolean NOT NULL,
    reason varchar(500) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    -- The one guardian who took it: nobody else reads the text.
    taken_by uuid REFERENCES person (id),
    taken_at timestamp with time zone,
    settled_at timestamp with time zone,
    settled_by uuid REFERENCES person (id),
    outcome varchar(10),
    CONSTRAINT suspicion_outcome CHECK (outcome IN ('CLEARED', 'REPLACED'))
);
CREATE INDEX suspicion_note ON suspicion (note_id);
