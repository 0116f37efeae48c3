-- Who left a team, with what they declared and what was decided on it: the record outlives the place on the team.
CREATE TABLE former_member (
    id uuid PRIMARY KEY,
    visit_id uuid NOT NULL REFERENCES visit (id),
    person_id uuid NOT NULL REFERENCES person (id),
    added_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone NOT NULL,
    removed_by uuid REFERENCES person (id),
    declared boolean,
    note_id uuid REFERENCES note (id),
    declared_at timestamp with time zone,
    allowed boolean,
    decided_by uuid REFERENCES person (id),
    decided_at timestamp with time zone,
    decision_note_id uuid REFERENCES note (id)
);
CREATE INDEX former_member_visit ON former_member (visit_id);
