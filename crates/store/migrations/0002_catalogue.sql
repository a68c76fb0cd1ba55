-- The catalogue: other bodies' documents. Source records are the truth; specifications are worked out from
-- them and can be worked out again. Instance-wide: no group owns any of this.

CREATE TABLE source_records (
    catalogue TEXT NOT NULL,
    path TEXT NOT NULL,
    -- Of the file's bytes: the same file again costs a comparison.
    content_hash TEXT NOT NULL,
    -- Version of the reader that read it; a better one reads everything again.
    reader BIGINT NOT NULL,
    spec_key TEXT NOT NULL,
    family_key TEXT NOT NULL,
    -- The source was read in full and no longer has it.
    gone BOOLEAN NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (catalogue, path)
);
CREATE INDEX source_records_of_family ON source_records (family_key);
CREATE INDEX source_records_of_specification ON source_records (spec_key);

-- Families of which a record has changed since their specifications were worked out. An import that is
-- interrupted leaves them here, and the next one goes on.
CREATE TABLE stale_families (
    family_key TEXT PRIMARY KEY
);

CREATE TABLE specifications (
    id BIGINT PRIMARY KEY,
    spec_key TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    family_key TEXT NOT NULL,
    body TEXT NOT NULL,
    gone BOOLEAN NOT NULL,
    -- Of `facts`: the same facts again are no change.
    digest TEXT NOT NULL,
    -- Grows with every change of any specification; the search index follows it.
    change BIGINT NOT NULL,
    facts TEXT NOT NULL
);
CREATE INDEX specifications_of_family ON specifications (family_key);
CREATE UNIQUE INDEX specifications_by_change ON specifications (change);

-- Normal forms of every name that a specification is looked up by.
CREATE TABLE specification_names (
    name_key TEXT NOT NULL,
    specification BIGINT NOT NULL,
    PRIMARY KEY (name_key, specification)
);
CREATE INDEX specification_names_of ON specification_names (specification);

-- Relations, by the key of the document they name, which may not be in the catalogue.
CREATE TABLE specification_links (
    specification BIGINT NOT NULL,
    kind TEXT NOT NULL,
    target_key TEXT NOT NULL,
    PRIMARY KEY (specification, kind, target_key)
);
CREATE INDEX specification_links_to ON specification_links (target_key);

-- Numbers given to specifications and to their changes. Its row is the lock under which they are given.
CREATE TABLE catalogue_numbers (
    name TEXT PRIMARY KEY,
    last_id BIGINT NOT NULL,
    last_change BIGINT NOT NULL
);
