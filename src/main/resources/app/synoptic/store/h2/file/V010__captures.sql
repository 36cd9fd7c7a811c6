-- A capture is the bytes that were imported, kept once however many texts are read from them. A text says which reader made
-- it of its capture, in which blocks it is laid out where that reader told them, and what the file says of its article:
-- how sure a place is, in thousandths.

CREATE TABLE capture (
    sha      VARCHAR(64) PRIMARY KEY,
    name     VARCHAR,
    file     BLOB NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

INSERT INTO capture (sha, file)
SELECT hash, file FROM (
    SELECT LOWER(RAWTOHEX(HASH('SHA256', file))) AS hash, file, ROW_NUMBER() OVER (PARTITION BY HASH('SHA256', file) ORDER BY sha) AS copy FROM text)
WHERE copy = 1;

ALTER TABLE text ADD COLUMN capture VARCHAR(64);
UPDATE text SET capture = LOWER(RAWTOHEX(HASH('SHA256', file)));
ALTER TABLE text ALTER COLUMN capture SET NOT NULL;
ALTER TABLE text ADD FOREIGN KEY (capture) REFERENCES capture;
ALTER TABLE text DROP COLUMN file;
ALTER TABLE text ADD COLUMN reader VARCHAR DEFAULT 'plain/1' NOT NULL;
ALTER TABLE text ADD COLUMN blocks CLOB;

CREATE TABLE found (
    text     VARCHAR(64) NOT NULL REFERENCES text ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    field    VARCHAR NOT NULL,
    content  VARCHAR NOT NULL,
    place    VARCHAR NOT NULL,
    spot     VARCHAR NOT NULL,
    sure     INTEGER NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (text, ordinal)
);

-- What a person said of a stretch of a text, against its reader: the later goes before.

CREATE TABLE correction (
    id       BIGINT PRIMARY KEY,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);
