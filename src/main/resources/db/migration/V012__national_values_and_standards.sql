-- What the country's law sets, once for all sheets. A change is a further row, never an update; a row with neither an
-- amount nor words withdraws what was set. The words are the law's and no person's: a setting that versions of sheets
-- were made with, so it is kept as long as they are and no retention erases it.
CREATE TABLE national_value (
    id uuid PRIMARY KEY,
    legal_id varchar(62) NOT NULL,
    number int NOT NULL,
    amount int,
    set_at timestamp with time zone NOT NULL,
    set_by uuid REFERENCES person (id),
    UNIQUE (legal_id, number)
);
CREATE TABLE national_words (
    value_id uuid NOT NULL REFERENCES national_value (id),
    language varchar(35) NOT NULL,
    words varchar(600) NOT NULL,
    PRIMARY KEY (value_id, language)
);
-- A standard that criteria serve, as the bytes of its file with their hash. A change is a further row, and so is
-- retiring it.
CREATE TABLE standard_version (
    id uuid PRIMARY KEY,
    standard uuid NOT NULL,
    number int NOT NULL,
    content bytea NOT NULL,
    sha256 varchar(64) NOT NULL,
    retired boolean NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid REFERENCES person (id),
    UNIQUE (standard, number)
);
