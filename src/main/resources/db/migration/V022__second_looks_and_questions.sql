-- Which visits of a cycle another team looks at again, drawn by lot: once for each cycle, with the seed that anybody
-- can draw with again. A visit that is planned for the same shelter in the same cycle after the draw is that look.
CREATE TABLE second_look_draw (
    id uuid PRIMARY KEY,
    cycle_id uuid NOT NULL UNIQUE REFERENCES cycle (id),
    seed bigint NOT NULL,
    percent int NOT NULL,
    visits int NOT NULL,
    drawn_at timestamp with time zone NOT NULL,
    drawn_by uuid NOT NULL REFERENCES person (id)
);
CREATE TABLE second_look (
    draw_id uuid NOT NULL REFERENCES second_look_draw (id),
    visit_id uuid NOT NULL REFERENCES visit (id),
    -- The visit whose team looks again; empty where no team could.
    team_visit_id uuid REFERENCES visit (id),
    PRIMARY KEY (draw_id, visit_id)
);
-- What a coordinator found out about a question that the numbers gave; the question itself is worked out anew each time.
CREATE TABLE answered_question (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES assessment (id),
    question varchar(40) NOT NULL,
    note_id uuid NOT NULL REFERENCES note (id),
    answered_at timestamp with time zone NOT NULL,
    answered_by uuid NOT NULL REFERENCES person (id)
);
