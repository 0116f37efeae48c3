CREATE TABLE assessment (
    id uuid PRIMARY KEY,
    visit_id uuid UNIQUE REFERENCES visit (id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    sheet_version_id uuid NOT NULL REFERENCES sheet_version (id),
    kind varchar(10) NOT NULL,
    previous_id uuid REFERENCES assessment (id),
    visit_on date NOT NULL,
    -- The visit's context, filled in before scoring.
    announced boolean,
    season varchar(10),
    occupancy_band varchar(20),
    staff_present int,
    rooms_not_seen int,
    rooms_note_id uuid REFERENCES note (id),
    context_by uuid REFERENCES person (id),
    context_at timestamp with time zone,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid REFERENCES person (id),
    version int NOT NULL,
    CONSTRAINT assessment_kind CHECK (kind IN ('BASELINE', 'RE_VISIT', 'SELF'))
);
CREATE INDEX assessment_shelter ON assessment (shelter_id);

-- Every save as it came in, in order; the id is made where it was typed, so that sending twice is harmless.
CREATE TABLE entry (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    person_id uuid NOT NULL REFERENCES person (id),
    criterion varchar(62) NOT NULL,
    mark varchar(16),
    level int,
    proof varchar(10),
    reason varchar(40),
    note_id uuid REFERENCES note (id),
    entered_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT entry_mark CHECK (mark IN ('LEVEL', 'NOT_SEEN', 'NOT_APPLICABLE')),
    UNIQUE (assessment_id, person_id, sequence)
);

-- One per assessor and revision: its bytes are the original, the rows of ratings are derived from them.
CREATE TABLE submission (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    person_id uuid NOT NULL REFERENCES person (id),
    revision int NOT NULL,
    content bytea NOT NULL,
    sha256 varchar(64) NOT NULL,
    reason_note_id uuid REFERENCES note (id),
    received_at timestamp with time zone NOT NULL,
    UNIQUE (assessment_id, person_id, revision)
);

CREATE TABLE rating (
    id uuid PRIMARY KEY,
    submission_id uuid NOT NULL REFERENCES submission (id),
    criterion varchar(62) NOT NULL,
    mark varchar(16) NOT NULL,
    level int,
    proof varchar(10),
    reason varchar(40),
    note_id uuid REFERENCES note (id),
    UNIQUE (submission_id, criterion),
    CONSTRAINT rating_mark CHECK (mark IN ('LEVEL', 'NOT_SEEN', 'NOT_APPLICABLE')),
    CONSTRAINT rating_level CHECK ((mark = 'LEVEL') = (level IS NOT NULL))
);

-- A correction after handing in: who opened it, and why. Revision 1 needs no row.
CREATE TABLE revision (
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    revision int NOT NULL,
    opened_by uuid NOT NULL REFERENCES person (id),
    opened_at timestamp with time zone NOT NULL,
    reason_note_id uuid NOT NULL REFERENCES note (id),
    PRIMARY KEY (assessment_id, revision)
);

-- What the team agreed, per revision of the whole assessment; every original rating stays.
CREATE TABLE agreed_rating (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    revision int NOT NULL,
    criterion varchar(62) NOT NULL,
    mark varchar(16) NOT NULL,
    level int,
    proof varchar(10),
    reason varchar(40),
    note_id uuid REFERENCES note (id),
    agreed_by uuid NOT NULL REFERENCES person (id),
    agreed_at timestamp with time zone NOT NULL,
    version int NOT NULL,
    UNIQUE (assessment_id, revision, criterion),
    CONSTRAINT agreed_rating_mark CHECK (mark IN ('LEVEL', 'NOT_SEEN', 'NOT_APPLICABLE', 'NOT_AGREED')),
    CONSTRAINT agreed_rating_level CHECK ((mark = 'LEVEL') = (level IS NOT NULL))
);

CREATE TABLE agreed_rating_source (
    agreed_rating_id uuid NOT NULL REFERENCES agreed_rating (id),
    rating_id uuid NOT NULL REFERENCES rating (id),
    PRIMARY KEY (agreed_rating_id, rating_id)
);

-- Handing in closes a revision of the assessment; a correction is the next revision, with its reason.
CREATE TABLE hand_in (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    revision int NOT NULL,
    handed_in_by uuid NOT NULL REFERENCES person (id),
    handed_in_at timestamp with time zone NOT NULL,
    UNIQUE (assessment_id, revision)
);

-- A score as it was computed then: a later engine never rewrites it.
CREATE TABLE score (
    id uuid PRIMARY KEY,
    hand_in_id uuid NOT NULL UNIQUE REFERENCES hand_in (id),
    sheet_version_id uuid NOT NULL REFERENCES sheet_version (id),
    rules varchar(60) NOT NULL,
    engine varchar(20) NOT NULL,
    overall numeric(5, 2),
    band varchar(62),
    band_held boolean NOT NULL,
    rated int NOT NULL,
    applicable int NOT NULL,
    red_crossed int NOT NULL,
    red_unchecked int NOT NULL,
    computed_at timestamp with time zone NOT NULL
);

-- One row for each axis the sheet has; the headline is repeated in score.
CREATE TABLE axis_score (
    score_id uuid NOT NULL REFERENCES score (id),
    axis varchar(12) NOT NULL,
    points numeric(5, 2),
    band varchar(62),
    PRIMARY KEY (score_id, axis)
);

CREATE TABLE domain_score (
    score_id uuid NOT NULL REFERENCES score (id),
    domain varchar(62) NOT NULL,
    axis varchar(12) NOT NULL,
    points numeric(5, 2),
    rated int NOT NULL,
    applicable int NOT NULL,
    PRIMARY KEY (score_id, domain)
);

CREATE TABLE red_line (
    score_id uuid NOT NULL REFERENCES score (id),
    criterion varchar(62) NOT NULL,
    finding varchar(12) NOT NULL,
    PRIMARY KEY (score_id, criterion),
    CONSTRAINT red_line_finding CHECK (finding IN ('CROSSED', 'NOT_CHECKED'))
);
