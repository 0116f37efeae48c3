-- An unanswered criterion counts 0 in it: the score will still change.
ALTER TABLE score ADD COLUMN provisional boolean DEFAULT false NOT NULL;

-- Why nothing better than the band or class was given.
ALTER TABLE axis_score ADD COLUMN cause varchar(10) DEFAULT 'NOTHING' NOT NULL;
ALTER TABLE axis_score ADD CONSTRAINT axis_score_cause CHECK (cause IN ('NOTHING', 'RED_LINE', 'MUST_PASS', 'NEED'));
-- What is stored from before had bands alone, and of them it is known for the headline axis.
UPDATE axis_score SET cause = 'RED_LINE' WHERE EXISTS (SELECT 1 FROM score s WHERE s.id = axis_score.score_id AND s.band_held)
  AND axis = (SELECT min(x.axis) FROM axis_score x WHERE x.score_id = axis_score.score_id);

-- Domains put together.
CREATE TABLE composite_score (
    score_id uuid NOT NULL REFERENCES score (id),
    composite varchar(62) NOT NULL,
    points numeric(5, 2),
    PRIMARY KEY (score_id, composite)
);
