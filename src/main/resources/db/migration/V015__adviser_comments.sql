-- Who speaks for survivor advisers about a draft: the advisers themselves have no account and no name here.
CREATE TABLE draft_facilitator (
    draft_id uuid NOT NULL REFERENCES draft (id),
    person_id uuid NOT NULL REFERENCES person (id),
    named_at timestamp with time zone NOT NULL,
    named_by uuid NOT NULL REFERENCES person (id),
    PRIMARY KEY (draft_id, person_id)
);
-- What the advisers said about one part of a draft, and what the authors made of it.
CREATE TABLE adviser_comment (
    id uuid PRIMARY KEY,
    draft_id uuid NOT NULL REFERENCES draft (id),
    part varchar(80) NOT NULL,
    note_id uuid NOT NULL REFERENCES note (id),
    entered_by uuid NOT NULL REFERENCES person (id),
    entered_at timestamp with time zone NOT NULL,
    answer_note_id uuid REFERENCES note (id),
    answered_by uuid REFERENCES person (id),
    answered_at timestamp with time zone,
    CONSTRAINT adviser_comment_answered CHECK ((answer_note_id IS NULL) = (answered_by IS NULL))
);
CREATE INDEX adviser_comment_draft ON adviser_comment (draft_id);
