-- Each row holds the hash of the row before it; ids and hashes only, never free text.
CREATE TABLE audit (
    sequence bigint PRIMARY KEY,
    happened_at timestamp with time zone NOT NULL,
    actor uuid,
    deed varchar(60) NOT NULL,
    subject_kind varchar(40) NOT NULL,
    subject_id varchar(64) NOT NULL,
    digest varchar(64) NOT NULL,
    previous_hash varchar(64) NOT NULL,
    hash varchar(64) NOT NULL UNIQUE
);

-- The one lock under which rows are appended.
CREATE TABLE audit_head (
    id int PRIMARY KEY,
    sequence bigint NOT NULL,
    hash varchar(64) NOT NULL
);
INSERT INTO audit_head (id, sequence, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
