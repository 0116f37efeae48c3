CREATE TABLE cycle (
    id uuid PRIMARY KEY,
    name varchar(80) NOT NULL UNIQUE,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid REFERENCES person (id),
    version int NOT NULL,
    CONSTRAINT cycle_dates CHECK (opens_on <= closes_on)
);

CREATE TABLE visit (
    id uuid PRIMARY KEY,
    cycle_id uuid NOT NULL REFERENCES cycle (id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    sheet_version_id uuid NOT NULL REFERENCES sheet_version (id),
    visit_on date NOT NULL,
    kind varchar(10) NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    planned_by uuid REFERENCES person (id),
    cancelled_at timestamp with time zone,
    cancelled_by uuid REFERENCES person (id),
    cancel_note_id uuid REFERENCES note (id),
    version int NOT NULL,
    CONSTRAINT visit_kind CHECK (kind IN ('BASELINE', 'RE_VISIT'))
);
CREATE INDEX visit_shelter ON visit (shelter_id);
CREATE INDEX visit_cycle ON visit (cycle_id);

CREATE TABLE team_member (
    id uuid PRIMARY KEY,
    visit_id uuid NOT NULL REFERENCES visit (id),
    person_id uuid NOT NULL REFERENCES person (id),
    added_at timestamp with time zone NOT NULL,
    UNIQUE (visit_id, person_id)
);
CREATE INDEX team_member_person ON team_member (person_id);

-- Each member declares a conflict of interest or none; a declared one waits for another person's decision.
CREATE TABLE conflict (
    id uuid PRIMARY KEY,
    team_member_id uuid NOT NULL UNIQUE REFERENCES team_member (id),
    declared boolean NOT NULL,
    note_id uuid REFERENCES note (id),
    declared_at timestamp with time zone NOT NULL,
    allowed boolean,
    decided_by uuid REFERENCES person (id),
    decided_at timestamp with time zone,
    decision_note_id uuid REFERENCES note (id)
);

CREATE TABLE visit_warning (
    id uuid PRIMARY KEY,
    visit_id uuid NOT NULL REFERENCES visit (id),
    warning varchar(60) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    noted_by uuid REFERENCES person (id),
    UNIQUE (visit_id, warning)
);
