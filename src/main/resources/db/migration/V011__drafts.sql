-- A sheet while it is being written: its file as it stands, perhaps not whole yet.
CREATE TABLE draft (
    id uuid PRIMARY KEY,
    content bytea NOT NULL,
    -- How many edits it has seen; each is a row of draft_edit.
    revision int NOT NULL,
    based_on uuid REFERENCES sheet_version (id),
    begun_at timestamp with time zone NOT NULL,
    begun_by uuid NOT NULL REFERENCES person (id),
    changed_at timestamp with time zone NOT NULL,
    changed_by uuid NOT NULL REFERENCES person (id),
    ended_at timestamp with time zone,
    ended_by uuid REFERENCES person (id),
    CONSTRAINT draft_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);

-- Every edit with what stood there before: nothing is overwritten without a way back.
CREATE TABLE draft_edit (
    -- Made where it was typed, so that sending twice is harmless.
    id uuid PRIMARY KEY,
    draft_id uuid NOT NULL REFERENCES draft (id),
    revision int NOT NULL,
    made_by uuid NOT NULL REFERENCES person (id),
    made_at timestamp with time zone NOT NULL,
    content bytea NOT NULL,
    -- The revision that this one takes back.
    undoes int,
    UNIQUE (draft_id, revision),
    UNIQUE (draft_id, undoes)
);
