-- How a testimony came in that was proposed and accepted: who proposed it and why, how sure that was in thousandths, who
-- accepted it and on which day.

ALTER TABLE attestation ADD COLUMN proposed_by VARCHAR;
ALTER TABLE attestation ADD COLUMN proposed_because VARCHAR;
ALTER TABLE attestation ADD COLUMN proposed_score INTEGER;
ALTER TABLE attestation ADD COLUMN accepted_by VARCHAR;
ALTER TABLE attestation ADD COLUMN accepted VARCHAR;

ALTER TABLE reading ADD COLUMN proposed_by VARCHAR;
ALTER TABLE reading ADD COLUMN proposed_because VARCHAR;
ALTER TABLE reading ADD COLUMN proposed_score INTEGER;
ALTER TABLE reading ADD COLUMN accepted_by VARCHAR;
ALTER TABLE reading ADD COLUMN accepted VARCHAR;

-- What was refused of what was proposed for a dossier. Its names are lines of one column.

CREATE TABLE refusal (
    id       BIGINT PRIMARY KEY,
    dossier  BIGINT NOT NULL REFERENCES dossier,
    kind     VARCHAR NOT NULL,
    keys     VARCHAR NOT NULL,
    reason   VARCHAR,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE refusal_passage (
    id       BIGINT PRIMARY KEY,
    refusal  BIGINT NOT NULL REFERENCES refusal,
    ordinal  INTEGER NOT NULL,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);
