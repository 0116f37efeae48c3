-- When shelters are re-visited: each version of the rule stays, the highest is in force.
CREATE TABLE schedule_rule (
    version int PRIMARY KEY,
    good_from numeric(5, 2) NOT NULL,
    middle_from numeric(5, 2) NOT NULL,
    first_months int NOT NULL,
    red_line_months int NOT NULL,
    overdue_months int NOT NULL,
    longest_months int NOT NULL,
    why_note_id uuid NOT NULL REFERENCES note (id),
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    CONSTRAINT schedule_rule_ranges CHECK (good_from > middle_from AND middle_from > 0 AND good_from <= 100)
);
CREATE TABLE schedule_months (
    rule_version int NOT NULL REFERENCES schedule_rule (version),
    score_class varchar(6) NOT NULL,
    capacity_band varchar(20) NOT NULL,
    months int NOT NULL,
    PRIMARY KEY (rule_version, score_class, capacity_band),
    CONSTRAINT schedule_months_class CHECK (score_class IN ('GOOD', 'MIDDLE', 'LOW')),
    CONSTRAINT schedule_months_range CHECK (months BETWEEN 1 AND 36)
);

-- What a shelter's manager says in a month after a cycle closed; the first to the sixth.
CREATE TABLE check_in (
    id uuid PRIMARY KEY,
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    cycle_id uuid NOT NULL REFERENCES cycle (id),
    number int NOT NULL,
    pace varchar(8) NOT NULL,
    going_note_id uuid NOT NULL REFERENCES note (id),
    stuck_note_id uuid REFERENCES note (id),
    answered_at timestamp with time zone NOT NULL,
    answered_by uuid NOT NULL REFERENCES person (id),
    UNIQUE (shelter_id, cycle_id, number),
    CONSTRAINT check_in_number CHECK (number BETWEEN 1 AND 6),
    CONSTRAINT check_in_pace CHECK (pace IN ('AHEAD', 'AS_MEANT', 'SLOWER', 'STUCK'))
);

-- What a shelter counts for itself, month by month: whole numbers, never persons.
CREATE TABLE indicator (
    id uuid PRIMARY KEY,
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    name_note_id uuid NOT NULL REFERENCES note (id),
    unit_note_id uuid NOT NULL REFERENCES note (id),
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL REFERENCES person (id),
    ended_at timestamp with time zone,
    version int NOT NULL
);
CREATE INDEX indicator_shelter ON indicator (shelter_id);
CREATE TABLE indicator_count (
    id uuid PRIMARY KEY,
    indicator_id uuid NOT NULL REFERENCES indicator (id),
    -- The first day of the month.
    month_on date NOT NULL,
    amount int NOT NULL,
    written_at timestamp with time zone NOT NULL,
    written_by uuid NOT NULL REFERENCES person (id),
    version int NOT NULL,
    UNIQUE (indicator_id, month_on),
    CONSTRAINT indicator_count_amount CHECK (amount BETWEEN 0 AND 999999)
);

-- What the manager says of a visit, in four questions of 1 to 5.
CREATE TABLE visit_rating (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL UNIQUE REFERENCES assessment (id),
    prepared int NOT NULL,
    respectful int NOT NULL,
    useful int NOT NULL,
    clear int NOT NULL,
    rated_at timestamp with time zone NOT NULL,
    rated_by uuid NOT NULL REFERENCES person (id),
    CONSTRAINT visit_rating_range CHECK (prepared BETWEEN 1 AND 5 AND respectful BETWEEN 1 AND 5
      AND useful BETWEEN 1 AND 5 AND clear BETWEEN 1 AND 5)
);
