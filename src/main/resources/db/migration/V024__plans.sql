-- Whether a shelter may be named where others learn from its action; the latest word counts, and each one stays.
CREATE TABLE action_naming (
    id uuid PRIMARY KEY,
    action_id uuid NOT NULL REFERENCES action (id),
    named boolean NOT NULL,
    said_at timestamp with time zone NOT NULL,
    said_by uuid NOT NULL REFERENCES person (id)
);
CREATE INDEX action_naming_action ON action_naming (action_id);

-- A cycle that was closed, and by whom; a cycle without a row is open.
CREATE TABLE cycle_closure (
    cycle_id uuid PRIMARY KEY REFERENCES cycle (id),
    closed_at timestamp with time zone NOT NULL,
    closed_by uuid NOT NULL REFERENCES person (id)
);

-- Where a person wants to be reminded; nobody needs one, and the person may take it back.
CREATE TABLE person_address (
    person_id uuid PRIMARY KEY REFERENCES person (id),
    address varchar(254) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    version int NOT NULL
);

-- At most one reminder a person and day: the row is the right to send it.
CREATE TABLE reminder (
    person_id uuid NOT NULL REFERENCES person (id),
    sent_on date NOT NULL,
    claimed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (person_id, sent_on)
);
