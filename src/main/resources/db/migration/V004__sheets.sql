-- A sheet version is kept as its bytes with their hash; a published one never changes.
CREATE TABLE sheet_version (
    id uuid PRIMARY KEY,
    sheet_id varchar(62) NOT NULL,
    number int NOT NULL,
    content bytea NOT NULL,
    sha256 varchar(64) NOT NULL,
    imported_at timestamp with time zone NOT NULL,
    imported_by uuid REFERENCES person (id),
    published_at timestamp with time zone,
    published_by uuid REFERENCES person (id),
    retired_at timestamp with time zone,
    retired_by uuid REFERENCES person (id),
    UNIQUE (sheet_id, number)
);
