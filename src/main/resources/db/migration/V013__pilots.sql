-- A version that is tried out before it is in force, on the shelters named for it.
CREATE TABLE pilot (
    sheet_version_id uuid PRIMARY KEY REFERENCES sheet_version (id),
    begun_at timestamp with time zone NOT NULL,
    begun_by uuid NOT NULL REFERENCES person (id)
);
CREATE TABLE pilot_shelter (
    sheet_version_id uuid NOT NULL REFERENCES pilot (sheet_version_id),
    shelter_id uuid NOT NULL REFERENCES shelter (id),
    PRIMARY KEY (sheet_version_id, shelter_id)
);
