-- Sessions: a researcher's work over a dossier. The first one of a dossier is begun by the program and no change of
-- hers, so it is not in the journal; its number is negative and random, so that no row of the journal has it.

CREATE TABLE session (
    id         BIGINT PRIMARY KEY,
    dossier    BIGINT NOT NULL REFERENCES dossier ON DELETE CASCADE,
    slug       VARCHAR NOT NULL UNIQUE,
    title      VARCHAR NOT NULL,
    researcher VARCHAR,
    UNIQUE (dossier, title)
);

CREATE TABLE session_pin (
    id       BIGINT PRIMARY KEY,
    session  BIGINT NOT NULL REFERENCES session,
    ordinal  INTEGER NOT NULL,
    event    BIGINT REFERENCES event,
    question BIGINT REFERENCES question,
    CHECK ((event IS NULL) <> (question IS NULL))
);

-- A note is about an event, a question, a passage, or none of them: the session as a whole.

CREATE TABLE session_note (
    id       BIGINT PRIMARY KEY,
    session  BIGINT NOT NULL REFERENCES session,
    ordinal  INTEGER NOT NULL,
    event    BIGINT REFERENCES event,
    question BIGINT REFERENCES question,
    text     VARCHAR(64) REFERENCES text,
    start_at INTEGER,
    end_at   INTEGER,
    words    VARCHAR NOT NULL,
    written  VARCHAR NOT NULL
);

-- Where a session was left, by its slug. Looking is not working: the journal takes no notice of it. Facets and
-- arrangement are lists of names and values in turn.

CREATE TABLE outlook (
    session     VARCHAR PRIMARY KEY,
    left_at     TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    event       VARCHAR,
    question    VARCHAR,
    text        VARCHAR(64),
    start_at    INTEGER,
    end_at      INTEGER,
    shown_from  TIMESTAMP(9) WITH TIME ZONE,
    shown_until TIMESTAMP(9) WITH TIME ZONE,
    sought      VARCHAR NOT NULL,
    facets      VARCHAR ARRAY NOT NULL,
    arrangement VARCHAR ARRAY NOT NULL
);
