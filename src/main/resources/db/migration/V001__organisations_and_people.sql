CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    kind varchar(20) NOT NULL,
    -- A shelter's name is its code name: addresses, telephones and positions are nowhere in the system.
    name varchar(120) NOT NULL UNIQUE,
    region varchar(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version int NOT NULL,
    CONSTRAINT organisation_kind CHECK (kind IN ('SHELTER', 'BORDER_CENTRE', 'TRANSIT_HOUSE', 'MINISTRY', 'NGO',
        'POLICE', 'BORDER_CONTROL', 'DONOR'))
);

CREATE TABLE shelter (
    id uuid PRIMARY KEY REFERENCES organisation (id),
    profile varchar(400) NOT NULL,
    capacity_band varchar(20) NOT NULL,
    languages varchar(120) NOT NULL,
    joined_on date NOT NULL,
    version int NOT NULL,
    CONSTRAINT shelter_capacity CHECK (capacity_band IN ('UP_TO_10', 'FROM_11_TO_25', 'FROM_26_TO_50', 'OVER_50'))
);

CREATE TABLE person (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    username varchar(60) NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    password_hash varchar(200) NOT NULL,
    language varchar(35) NOT NULL,
    profession varchar(20) NOT NULL,
    uniformed boolean NOT NULL,
    certified_until date,
    created_at timestamp with time zone NOT NULL,
    suspended_at timestamp with time zone,
    suspended_by uuid REFERENCES person (id),
    version int NOT NULL,
    CONSTRAINT person_profession CHECK (profession IN ('SOCIAL_WORK', 'HEALTH', 'LEGAL', 'MANAGEMENT', 'BORDER',
        'POLICE', 'OTHER'))
);
CREATE INDEX person_organisation ON person (organisation_id);

CREATE TABLE person_role (
    person_id uuid NOT NULL REFERENCES person (id),
    role varchar(20) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    granted_by uuid REFERENCES person (id),
    PRIMARY KEY (person_id, role),
    CONSTRAINT person_role_known CHECK (role IN ('ADMINISTRATOR', 'NATIONAL_TEAM', 'COORDINATOR', 'GUARDIAN',
        'ASSESSOR', 'MANAGER', 'OBSERVER'))
);

-- The token itself is only in the browser's cookie; a stolen copy of this table opens nothing.
CREATE TABLE session (
    id uuid PRIMARY KEY,
    token_hash varchar(64) NOT NULL UNIQUE,
    csrf varchar(64) NOT NULL,
    person_id uuid NOT NULL REFERENCES person (id),
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE sign_in_attempt (
    id uuid PRIMARY KEY,
    name_hash varchar(64) NOT NULL,
    address_hash varchar(64) NOT NULL,
    tried_at timestamp with time zone NOT NULL
);
CREATE INDEX sign_in_attempt_name ON sign_in_attempt (name_hash, tried_at);
CREATE INDEX sign_in_attempt_address ON sign_in_attempt (address_hash, tried_at);

CREATE TABLE setup_code (
    id uuid PRIMARY KEY,
    code_hash varchar(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
