-- A criterion below its target or a crossed red line, as the latest handed-in revision of an assessment by peers has it.
CREATE TABLE finding (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    criterion varchar(62) NOT NULL,
    level int,
    target int NOT NULL,
    top int NOT NULL,
    crossed boolean NOT NULL,
    need numeric(9, 6) NOT NULL,
    found_at timestamp with time zone NOT NULL,
    -- A correction of the assessment may take a finding back; the row stays for what was made of it.
    withdrawn_at timestamp with time zone,
    UNIQUE (assessment_id, criterion)
);
CREATE INDEX finding_shelter ON finding (shelter_id);

-- The talk after the visit: opened by handing in, shared with the shelter, acknowledged by its manager.
CREATE TABLE feedback (
    assessment_id uuid PRIMARY KEY REFERENCES assessment (id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    opened_at timestamp with time zone NOT NULL,
    shared_at timestamp with time zone,
    shared_by uuid REFERENCES person (id),
    acknowledged_at timestamp with time zone,
    acknowledged_by uuid REFERENCES person (id),
    in_agreement boolean,
    acknowledgement_note_id uuid REFERENCES note (id),
    version int NOT NULL,
    CONSTRAINT feedback_acknowledged CHECK ((acknowledged_at IS NULL) = (in_agreement IS NULL))
);
CREATE INDEX feedback_shelter ON feedback (shelter_id);

-- One line of a shelter's plan, or what a team proposed for it. What it says is in its revisions, never overwritten.
CREATE TABLE action (
    id uuid PRIMARY KEY,
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    finding_id uuid REFERENCES finding (id),
    criterion varchar(62),
    -- Who proposed it, where a team did; the decision is the manager's.
    proposed_by uuid REFERENCES person (id),
    decision varchar(10),
    decision_note_id uuid REFERENCES note (id),
    decided_by uuid REFERENCES person (id),
    decided_at timestamp with time zone,
    status varchar(12) NOT NULL,
    revision int NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL REFERENCES person (id),
    version int NOT NULL,
    CONSTRAINT action_decision CHECK (decision IN ('ACCEPTED', 'CHANGED', 'DECLINED')),
    CONSTRAINT action_decided CHECK ((decision IS NULL) = (decided_at IS NULL)),
    CONSTRAINT action_status CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'STUCK')),
    CONSTRAINT action_criterion CHECK (finding_id IS NULL OR criterion IS NOT NULL)
);
CREATE INDEX action_shelter ON action (shelter_id);

CREATE TABLE action_revision (
    id uuid PRIMARY KEY,
    action_id uuid NOT NULL REFERENCES action (id),
    revision int NOT NULL,
    what_note_id uuid NOT NULL REFERENCES note (id),
    -- A role, never a name.
    owner varchar(20) NOT NULL,
    deadline date NOT NULL,
    -- Whole minor units; in the network's currency too, where another was typed.
    cost bigint NOT NULL,
    currency varchar(3) NOT NULL,
    network_cost bigint NOT NULL,
    rate numeric(18, 8),
    rate_on date,
    rate_source varchar(80),
    money_wanted boolean NOT NULL,
    category varchar(12) NOT NULL,
    horizon varchar(8) NOT NULL,
    check_note_id uuid NOT NULL REFERENCES note (id),
    help_note_id uuid REFERENCES note (id),
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    UNIQUE (action_id, revision),
    CONSTRAINT action_revision_cost CHECK (cost >= 0 AND network_cost >= 0),
    CONSTRAINT action_revision_category CHECK (category IN ('CAPACITY', 'FACILITIES', 'OTHER')),
    CONSTRAINT action_revision_horizon CHECK (horizon IN ('QUICK', 'MID', 'LONG'))
);

-- What the shelter says of an action as it goes; nothing is ever changed or taken away.
CREATE TABLE action_progress (
    id uuid PRIMARY KEY,
    action_id uuid NOT NULL REFERENCES action (id),
    status varchar(12) NOT NULL,
    note_id uuid REFERENCES note (id),
    evidence_note_id uuid REFERENCES note (id),
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    CONSTRAINT action_progress_status CHECK (status IN ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'STUCK'))
);
CREATE INDEX action_progress_action ON action_progress (action_id);

-- What the team of a re-visit found of an action; compliance counts only as judged here.
CREATE TABLE judgement (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    action_id uuid NOT NULL REFERENCES action (id),
    verdict varchar(10) NOT NULL,
    effects_note_id uuid REFERENCES note (id),
    evidence_note_id uuid REFERENCES note (id),
    judged_at timestamp with time zone NOT NULL,
    judged_by uuid NOT NULL REFERENCES person (id),
    version int NOT NULL,
    UNIQUE (assessment_id, action_id),
    CONSTRAINT judgement_verdict CHECK (verdict IN ('DONE', 'PARTLY', 'NOT_DONE', 'NOT_NEEDED'))
);
CREATE INDEX judgement_action ON judgement (action_id);
