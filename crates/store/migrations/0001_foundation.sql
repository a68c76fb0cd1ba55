-- The first schema. One text for SQLite and PostgreSQL: BIGINT, TEXT, BOOLEAN, DOUBLE PRECISION only.
-- Instants are microseconds of Unix time; ids are UUIDv7 in text form; `facts` is a noun as JSON, whole:
-- its columns beside it are what statements look for (docs/decisions/0008-one-database-text.md).

-- Events: one chain for the instance and one for each group.
CREATE TABLE chain_heads (
    chain TEXT PRIMARY KEY,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TABLE events (
    chain TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    noun TEXT NOT NULL,
    subject TEXT NOT NULL,
    digest TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (chain, number)
);
CREATE INDEX events_of_subject ON events (subject, number);
CREATE INDEX events_at ON events (chain, at);
-- Apart from the chain, so that personal data can be erased without breaking it.
CREATE TABLE event_payloads (
    chain TEXT NOT NULL,
    number BIGINT NOT NULL,
    salt TEXT NOT NULL,
    payload TEXT NOT NULL,
    PRIMARY KEY (chain, number)
);

-- Operational: work to be done after the commit that asked for it.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    job_key TEXT NOT NULL UNIQUE,
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    leased_until BIGINT,
    last_error TEXT,
    dead BOOLEAN NOT NULL
);
CREATE INDEX jobs_due ON jobs (dead, run_at);
-- Operational: how far each chain has been verified, and what was found.
CREATE TABLE chain_checks (
    chain TEXT PRIMARY KEY,
    number BIGINT NOT NULL,
    checked_at BIGINT NOT NULL,
    problem TEXT
);

-- Groups, and what belongs to one.
CREATE TABLE groups (
    id TEXT PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    facts TEXT NOT NULL
);
CREATE TABLE architectures (
    group_id TEXT PRIMARY KEY REFERENCES groups (id),
    facts TEXT NOT NULL
);
CREATE TABLE bodies (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    slug TEXT NOT NULL,
    place BIGINT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (group_id, slug)
);
CREATE TABLE roles (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    place BIGINT NOT NULL,
    facts TEXT NOT NULL
);
CREATE INDEX roles_of_group ON roles (group_id, place);
CREATE TABLE meetings (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    number BIGINT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (group_id, number)
);
CREATE TABLE roadmap_entries (
    id TEXT PRIMARY KEY,
    group_id TEXT NOT NULL REFERENCES groups (id),
    slug TEXT NOT NULL,
    identifier TEXT NOT NULL,
    revision BIGINT NOT NULL,
    facts TEXT NOT NULL,
    UNIQUE (group_id, slug)
);

-- Every slug that was ever given out in a group; never given to another thing.
CREATE TABLE slugs (
    group_id TEXT NOT NULL REFERENCES groups (id),
    noun TEXT NOT NULL,
    slug TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (group_id, noun, slug)
);
