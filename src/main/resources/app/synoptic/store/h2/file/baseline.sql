-- The schema that the steps beside this file lead to, in one: a new store is made with it, as Flyway makes one with a
-- baseline migration. Whoever adds a step adds it here, too; a test compares what both leave.

CREATE TABLE migration (
    number     INTEGER PRIMARY KEY,
    applied_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE capture (
    sha      VARCHAR(64) PRIMARY KEY,
    name     VARCHAR,
    file     BLOB NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE text (
    sha      VARCHAR(64) PRIMARY KEY,
    kind     VARCHAR NOT NULL,
    charset  VARCHAR NOT NULL,
    units    INTEGER NOT NULL,
    wording  CLOB NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    capture  VARCHAR(64) NOT NULL REFERENCES capture,
    reader   VARCHAR DEFAULT 'plain/1' NOT NULL,
    blocks   CLOB
);

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

CREATE TABLE region (
    text     VARCHAR(64) NOT NULL REFERENCES text ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    kind     VARCHAR NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (text, ordinal)
);

CREATE TABLE correction (
    id       BIGINT PRIMARY KEY,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    kind     VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE dossier (
    id       BIGINT PRIMARY KEY,
    slug     VARCHAR NOT NULL UNIQUE,
    title    VARCHAR NOT NULL,
    span     VARCHAR,
    zone     VARCHAR NOT NULL,
    note     VARCHAR,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE dossier_name (
    id       BIGINT PRIMARY KEY,
    dossier  BIGINT NOT NULL REFERENCES dossier,
    ordinal  INTEGER NOT NULL,
    name     VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE name_variant (
    id           BIGINT PRIMARY KEY,
    dossier_name BIGINT NOT NULL REFERENCES dossier_name,
    ordinal      INTEGER NOT NULL,
    variant      VARCHAR NOT NULL,
    checksum     INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE source (
    id           BIGINT PRIMARY KEY,
    dossier      BIGINT NOT NULL REFERENCES dossier,
    slug         VARCHAR NOT NULL,
    ordinal      INTEGER NOT NULL,
    publisher    VARCHAR NOT NULL,
    title        VARCHAR NOT NULL,
    language     VARCHAR NOT NULL,
    url          VARCHAR,
    published    VARCHAR,
    knows        VARCHAR,
    derived_from BIGINT REFERENCES source,
    note         VARCHAR,
    digest_file  VARCHAR,
    digest_text  VARCHAR(64),
    checksum     INTEGER DEFAULT 0 NOT NULL,
    read         VARCHAR,
    read_text    VARCHAR(64),
    read_at      INTEGER,
    UNIQUE (dossier, slug),
    UNIQUE (dossier, ordinal, id)
);

CREATE TABLE source_author (
    id       BIGINT PRIMARY KEY,
    source   BIGINT NOT NULL REFERENCES source,
    ordinal  INTEGER NOT NULL,
    author   VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE recognition (
    id       BIGINT PRIMARY KEY,
    source   BIGINT NOT NULL REFERENCES source,
    ordinal  INTEGER NOT NULL,
    hash     VARCHAR NOT NULL,
    wrapped  VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE held (
    id       BIGINT PRIMARY KEY,
    source   BIGINT NOT NULL REFERENCES source,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    kind     VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (source, text)
);

CREATE TABLE event (
    id       BIGINT PRIMARY KEY,
    dossier  BIGINT NOT NULL REFERENCES dossier,
    slug     VARCHAR NOT NULL,
    ordinal  INTEGER NOT NULL,
    label    VARCHAR NOT NULL,
    dated    VARCHAR NOT NULL,
    knowable VARCHAR,
    kind     VARCHAR NOT NULL,
    status   VARCHAR NOT NULL,
    tier     VARCHAR NOT NULL,
    note     VARCHAR,
    part_of  BIGINT REFERENCES event,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (dossier, slug),
    UNIQUE (dossier, ordinal, id)
);

CREATE TABLE event_actor (
    id       BIGINT PRIMARY KEY,
    event    BIGINT NOT NULL REFERENCES event,
    ordinal  INTEGER NOT NULL,
    actor    VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE event_place (
    id       BIGINT PRIMARY KEY,
    event    BIGINT NOT NULL REFERENCES event,
    ordinal  INTEGER NOT NULL,
    place    VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE event_silence (
    id       BIGINT PRIMARY KEY,
    event    BIGINT NOT NULL REFERENCES event,
    source   BIGINT NOT NULL REFERENCES source,
    silence  VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (event, source)
);

CREATE TABLE attestation (
    id               BIGINT PRIMARY KEY,
    event            BIGINT NOT NULL REFERENCES event,
    source           BIGINT NOT NULL REFERENCES source,
    ordinal          INTEGER NOT NULL,
    slug             VARCHAR NOT NULL,
    dated            VARCHAR,
    part             VARCHAR,
    dating           VARCHAR,
    zone             VARCHAR,
    stance           VARCHAR NOT NULL,
    said_by          VARCHAR,
    strength         VARCHAR NOT NULL,
    note             VARCHAR,
    checksum         INTEGER DEFAULT 0 NOT NULL,
    proposed_by      VARCHAR,
    proposed_because VARCHAR,
    proposed_score   INTEGER,
    accepted_by      VARCHAR,
    accepted         VARCHAR,
    UNIQUE (event, slug)
);

CREATE TABLE question (
    id                BIGINT PRIMARY KEY,
    dossier           BIGINT NOT NULL REFERENCES dossier,
    slug              VARCHAR NOT NULL,
    ordinal           INTEGER NOT NULL,
    question          VARCHAR NOT NULL,
    knowable          VARCHAR,
    type              VARCHAR NOT NULL,
    unit              VARCHAR,
    overruled_verdict VARCHAR,
    overruled_reason  VARCHAR,
    note              VARCHAR,
    checksum          INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (dossier, slug),
    UNIQUE (dossier, ordinal, id)
);

CREATE TABLE question_event (
    id       BIGINT PRIMARY KEY,
    question BIGINT NOT NULL REFERENCES question,
    ordinal  INTEGER NOT NULL,
    event    BIGINT NOT NULL REFERENCES event,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE question_silence (
    id       BIGINT PRIMARY KEY,
    question BIGINT NOT NULL REFERENCES question,
    source   BIGINT NOT NULL REFERENCES source,
    silence  VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (question, source)
);

CREATE TABLE reading (
    id               BIGINT PRIMARY KEY,
    question         BIGINT NOT NULL REFERENCES question,
    source           BIGINT NOT NULL REFERENCES source,
    ordinal          INTEGER NOT NULL,
    slug             VARCHAR NOT NULL,
    type             VARCHAR NOT NULL,
    content          VARCHAR,
    least            VARCHAR,
    greatest         VARCHAR,
    open_ended       BOOLEAN,
    said_by          VARCHAR,
    as_of            VARCHAR,
    note             VARCHAR,
    checksum         INTEGER DEFAULT 0 NOT NULL,
    proposed_by      VARCHAR,
    proposed_because VARCHAR,
    proposed_score   INTEGER,
    accepted_by      VARCHAR,
    accepted         VARCHAR,
    UNIQUE (question, slug)
);

CREATE TABLE reading_name (
    id       BIGINT PRIMARY KEY,
    reading  BIGINT NOT NULL REFERENCES reading,
    name     VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE evidence (
    id          BIGINT PRIMARY KEY,
    attestation BIGINT REFERENCES attestation,
    reading     BIGINT REFERENCES reading,
    ordinal     INTEGER NOT NULL,
    kind        VARCHAR NOT NULL,
    exact       VARCHAR,
    prefix      VARCHAR,
    suffix      VARCHAR,
    tags        VARCHAR,
    checksum    INTEGER DEFAULT 0 NOT NULL,
    slug        VARCHAR NOT NULL,
    proposed_by      VARCHAR,
    proposed_because VARCHAR,
    proposed_score   INTEGER,
    accepted_by      VARCHAR,
    accepted         VARCHAR,
    CHECK ((attestation IS NULL) <> (reading IS NULL)),
    CHECK ((exact IS NULL) <> (tags IS NULL)),
    UNIQUE (attestation, slug),
    UNIQUE (reading, slug)
);

CREATE TABLE finding (
    id       BIGINT PRIMARY KEY,
    evidence BIGINT NOT NULL REFERENCES evidence,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    matched  VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (evidence, text)
);

CREATE TABLE finding_range (
    id        BIGINT PRIMARY KEY,
    finding   BIGINT NOT NULL REFERENCES finding,
    ordinal   INTEGER NOT NULL,
    differing BOOLEAN NOT NULL,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    checksum  INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE journal (
    number     BIGINT PRIMARY KEY,
    made_at    TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    name       VARCHAR NOT NULL,
    subject    VARCHAR NOT NULL,
    undone     BOOLEAN NOT NULL,
    dossier    VARCHAR,
    reason     VARCHAR,
    takes_back BIGINT,
    checksum   INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE journal_shape (
    id       BIGINT PRIMARY KEY,
    relation VARCHAR NOT NULL,
    fields   VARCHAR ARRAY NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE journal_step (
    journal  BIGINT NOT NULL REFERENCES journal ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    shape    BIGINT NOT NULL REFERENCES journal_shape,
    before   VARCHAR ARRAY,
    after    VARCHAR ARRAY,
    checksum INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (journal, ordinal)
);

CREATE TABLE chain (
    number   BIGINT PRIMARY KEY,
    made_at  TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    act      VARCHAR NOT NULL,
    change   BIGINT,
    name     VARCHAR NOT NULL,
    subject  VARCHAR NOT NULL,
    dossier  VARCHAR,
    program  VARCHAR NOT NULL,
    content  VARCHAR NOT NULL,
    before   VARCHAR(64) NOT NULL,
    hash     VARCHAR(64) NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE custody (
    act      VARCHAR NOT NULL,
    item     VARCHAR(64) NOT NULL,
    link     BIGINT NOT NULL REFERENCES chain,
    checksum INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (act, item)
);

CREATE TABLE session (
    id         BIGINT PRIMARY KEY,
    dossier    BIGINT NOT NULL REFERENCES dossier ON DELETE CASCADE,
    slug       VARCHAR NOT NULL UNIQUE,
    title      VARCHAR NOT NULL,
    researcher VARCHAR,
    checksum   INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (dossier, title)
);

CREATE TABLE session_pin (
    id       BIGINT PRIMARY KEY,
    session  BIGINT NOT NULL REFERENCES session,
    ordinal  INTEGER NOT NULL,
    event    BIGINT REFERENCES event,
    question BIGINT REFERENCES question,
    checksum INTEGER DEFAULT 0 NOT NULL,
    CHECK ((event IS NULL) <> (question IS NULL))
);

CREATE TABLE session_note (
    id          BIGINT PRIMARY KEY,
    session     BIGINT NOT NULL REFERENCES session,
    ordinal     INTEGER NOT NULL,
    event       BIGINT REFERENCES event,
    question    BIGINT REFERENCES question,
    text        VARCHAR(64) REFERENCES text,
    start_at    INTEGER,
    end_at      INTEGER,
    words       VARCHAR NOT NULL,
    written     VARCHAR NOT NULL,
    source      BIGINT REFERENCES source,
    attestation BIGINT REFERENCES attestation,
    checksum    INTEGER DEFAULT 0 NOT NULL
);

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
    arrangement VARCHAR ARRAY NOT NULL,
    checksum    INTEGER DEFAULT 0 NOT NULL
);

CREATE TABLE dossier_kind (
    id       BIGINT PRIMARY KEY,
    dossier  BIGINT NOT NULL REFERENCES dossier,
    ordinal  INTEGER NOT NULL,
    kind     VARCHAR NOT NULL,
    label    VARCHAR,
    colour   VARCHAR,
    checksum INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (dossier, kind)
);

CREATE TABLE event_tag (
    id       BIGINT PRIMARY KEY,
    event    BIGINT NOT NULL REFERENCES event,
    ordinal  INTEGER NOT NULL,
    tag      VARCHAR NOT NULL,
    checksum INTEGER DEFAULT 0 NOT NULL
);

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

CREATE INDEX attestation_slug ON attestation (slug);
CREATE INDEX reading_slug ON reading (slug);
