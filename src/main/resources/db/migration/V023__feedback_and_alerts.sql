-- What a team says of one finding in its own words; where a note is missing the sheet's words stand.
CREATE TABLE feedback_text (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES feedback (assessment_id),
    criterion varchar(62) NOT NULL,
    problem_note_id uuid REFERENCES note (id),
    reason_note_id uuid REFERENCES note (id),
    remedy_note_id uuid REFERENCES note (id),
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    version int NOT NULL,
    UNIQUE (assessment_id, criterion)
);

-- What the shelter's manager says to it, and what the team answers; neither is ever overwritten.
CREATE TABLE feedback_comment (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES feedback (assessment_id),
    -- Missing where it is about the visit as a whole.
    criterion varchar(62),
    kind varchar(12) NOT NULL,
    note_id uuid NOT NULL REFERENCES note (id),
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    answer_note_id uuid REFERENCES note (id),
    answered_at timestamp with time zone,
    answered_by uuid REFERENCES person (id),
    CONSTRAINT feedback_comment_kind CHECK (kind IN ('COMMENT', 'EVIDENCE', 'SECOND_LOOK')),
    CONSTRAINT feedback_comment_answered CHECK ((answer_note_id IS NULL) = (answered_at IS NULL))
);
CREATE INDEX feedback_comment_assessment ON feedback_comment (assessment_id);

-- What was handed in before there was feedback can still be talked about.
INSERT INTO feedback (assessment_id, shelter_id, opened_at, version)
SELECT a.id, a.shelter_id, min(h.handed_in_at), 0 FROM assessment a JOIN hand_in h ON h.assessment_id = a.id
WHERE a.kind <> 'SELF' AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.assessment_id = a.id)
GROUP BY a.id, a.shelter_id;

-- A red line at its lowest level, until somebody other than the shelter has seen that it is kept again.
CREATE TABLE alert (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    criterion varchar(62) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_on date NOT NULL,
    escalated_at timestamp with time zone,
    -- The shelter's manager is told once somebody decided that it does not concern those who run the shelter.
    manager_told_at timestamp with time zone,
    closed_at timestamp with time zone,
    ending varchar(10),
    version int NOT NULL,
    CONSTRAINT alert_ending CHECK (ending IN ('SETTLED', 'WITHDRAWN')),
    CONSTRAINT alert_closed CHECK ((closed_at IS NULL) = (ending IS NULL))
);
CREATE INDEX alert_shelter ON alert (shelter_id);

-- What happened to an alert, step by step; those of the program itself have nobody behind them.
CREATE TABLE alert_step (
    id uuid PRIMARY KEY,
    alert_id uuid NOT NULL REFERENCES alert (id),
    kind varchar(12) NOT NULL,
    note_id uuid REFERENCES note (id),
    -- The visit that found the red line crossed; its team sees to the alert too.
    assessment_id uuid REFERENCES assessment (id),
    taken_at timestamp with time zone NOT NULL,
    taken_by uuid REFERENCES person (id),
    taken_as varchar(12) NOT NULL,
    CONSTRAINT alert_step_kind CHECK (kind IN ('OPENED', 'FOUND_AGAIN', 'DONE', 'TOLD', 'ESCALATED', 'TAKEN_BACK',
        'CLOSED', 'WITHDRAWN')),
    CONSTRAINT alert_step_as CHECK (taken_as IN ('TEAM', 'COORDINATOR', 'MANAGER', 'PROGRAM'))
);
CREATE INDEX alert_step_alert ON alert_step (alert_id);

CREATE TABLE alert_told (
    alert_id uuid NOT NULL REFERENCES alert (id),
    person_id uuid NOT NULL REFERENCES person (id),
    told_as varchar(12) NOT NULL,
    told_at timestamp with time zone NOT NULL,
    PRIMARY KEY (alert_id, person_id, told_as),
    CONSTRAINT alert_told_as CHECK (told_as IN ('COORDINATOR', 'GUARDIAN', 'MANAGER'))
);
