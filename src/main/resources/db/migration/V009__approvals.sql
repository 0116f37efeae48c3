-- What takes two people: asked by one, decided by another, for exactly the bytes of this hash.
CREATE TABLE approval (
    id uuid PRIMARY KEY,
    deed varchar(40) NOT NULL,
    subject uuid NOT NULL,
    sha256 varchar(64) NOT NULL,
    asked_by uuid NOT NULL REFERENCES person (id),
    asked_at timestamp with time zone NOT NULL,
    decided_by uuid REFERENCES person (id),
    decided_at timestamp with time zone,
    decision varchar(10),
    CONSTRAINT approval_decision CHECK (decision IN ('APPROVED', 'DECLINED', 'WITHDRAWN')),
    CONSTRAINT approval_decided CHECK ((decision IS NULL) = (decided_by IS NULL)),
    CONSTRAINT approval_second_person CHECK (decision <> 'APPROVED' OR decided_by <> asked_by)
);
CREATE INDEX approval_subject ON approval (subject, deed);
