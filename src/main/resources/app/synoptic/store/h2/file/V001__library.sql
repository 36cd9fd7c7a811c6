-- The first schema. Every row a change can write has a number of its own, so that the journal can name it.

CREATE TABLE migration (
    number     INTEGER PRIMARY KEY,
    applied_at TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

-- Texts: frozen, named by the SHA-256 of their file. Offsets and lengths are UTF-16 code units.

CREATE TABLE text (
    sha     VARCHAR(64) PRIMARY KEY,
    kind    VARCHAR NOT NULL,
    charset VARCHAR NOT NULL,
    units   INTEGER NOT NULL,
    wording CLOB NOT NULL,
    file    BLOB NOT NULL
);

CREATE TABLE region (
    text     VARCHAR(64) NOT NULL REFERENCES text ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    kind     VARCHAR NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    PRIMARY KEY (text, ordinal)
);

-- Dossiers, and the spellings of their names.

CREATE TABLE dossier (
    id    BIGINT PRIMARY KEY,
    slug  VARCHAR NOT NULL UNIQUE,
    title VARCHAR NOT NULL,
    span  VARCHAR NOT NULL,
    zone  VARCHAR NOT NULL,
    note  VARCHAR
);

CREATE TABLE dossier_name (
    id      BIGINT PRIMARY KEY,
    dossier BIGINT NOT NULL REFERENCES dossier,
    ordinal INTEGER NOT NULL,
    name    VARCHAR NOT NULL
);

CREATE TABLE name_variant (
    id           BIGINT PRIMARY KEY,
    dossier_name BIGINT NOT NULL REFERENCES dossier_name,
    ordinal      INTEGER NOT NULL,
    variant      VARCHAR NOT NULL
);

-- Sources, and what is held of them.

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
    UNIQUE (dossier, slug)
);

CREATE TABLE source_author (
    id      BIGINT PRIMARY KEY,
    source  BIGINT NOT NULL REFERENCES source,
    ordinal INTEGER NOT NULL,
    author  VARCHAR NOT NULL
);

CREATE TABLE recognition (
    id      BIGINT PRIMARY KEY,
    source  BIGINT NOT NULL REFERENCES source,
    ordinal INTEGER NOT NULL,
    hash    VARCHAR NOT NULL,
    wrapped VARCHAR NOT NULL
);

CREATE TABLE held (
    id     BIGINT PRIMARY KEY,
    source BIGINT NOT NULL REFERENCES source,
    text   VARCHAR(64) NOT NULL REFERENCES text,
    kind   VARCHAR NOT NULL,
    UNIQUE (source, text)
);

-- Events, and who testifies to them.

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
    UNIQUE (dossier, slug)
);

CREATE TABLE event_actor (
    id      BIGINT PRIMARY KEY,
    event   BIGINT NOT NULL REFERENCES event,
    ordinal INTEGER NOT NULL,
    actor   VARCHAR NOT NULL
);

CREATE TABLE event_place (
    id      BIGINT PRIMARY KEY,
    event   BIGINT NOT NULL REFERENCES event,
    ordinal INTEGER NOT NULL,
    place   VARCHAR NOT NULL
);

CREATE TABLE event_silence (
    id      BIGINT PRIMARY KEY,
    event   BIGINT NOT NULL REFERENCES event,
    source  BIGINT NOT NULL REFERENCES source,
    silence VARCHAR NOT NULL,
    UNIQUE (event, source)
);

CREATE TABLE attestation (
    id       BIGINT PRIMARY KEY,
    event    BIGINT NOT NULL REFERENCES event,
    source   BIGINT NOT NULL REFERENCES source,
    ordinal  INTEGER NOT NULL,
    slug     VARCHAR NOT NULL,
    dated    VARCHAR,
    part     VARCHAR,
    dating   VARCHAR,
    zone     VARCHAR,
    stance   VARCHAR NOT NULL,
    said_by  VARCHAR,
    strength VARCHAR NOT NULL,
    note     VARCHAR,
    UNIQUE (event, slug)
);

-- Questions, and who answers them. A number is kept as it was written, so that 1.50 does not become 1.5.

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
    UNIQUE (dossier, slug)
);

CREATE TABLE question_event (
    id       BIGINT PRIMARY KEY,
    question BIGINT NOT NULL REFERENCES question,
    ordinal  INTEGER NOT NULL,
    event    BIGINT NOT NULL REFERENCES event
);

CREATE TABLE question_silence (
    id       BIGINT PRIMARY KEY,
    question BIGINT NOT NULL REFERENCES question,
    source   BIGINT NOT NULL REFERENCES source,
    silence  VARCHAR NOT NULL,
    UNIQUE (question, source)
);

CREATE TABLE reading (
    id         BIGINT PRIMARY KEY,
    question   BIGINT NOT NULL REFERENCES question,
    source     BIGINT NOT NULL REFERENCES source,
    ordinal    INTEGER NOT NULL,
    slug       VARCHAR NOT NULL,
    type       VARCHAR NOT NULL,
    content    VARCHAR,
    least      VARCHAR,
    greatest   VARCHAR,
    open_ended BOOLEAN,
    said_by    VARCHAR,
    as_of      VARCHAR,
    note       VARCHAR,
    UNIQUE (question, slug)
);

CREATE TABLE reading_name (
    id      BIGINT PRIMARY KEY,
    reading BIGINT NOT NULL REFERENCES reading,
    name    VARCHAR NOT NULL
);

-- Evidence: how passages are found again, and what became of each in each text held.

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
    CHECK ((attestation IS NULL) <> (reading IS NULL)),
    CHECK ((exact IS NULL) <> (tags IS NULL))
);

CREATE TABLE finding (
    id       BIGINT PRIMARY KEY,
    evidence BIGINT NOT NULL REFERENCES evidence,
    text     VARCHAR(64) NOT NULL REFERENCES text,
    matched  VARCHAR NOT NULL,
    UNIQUE (evidence, text)
);

CREATE TABLE finding_range (
    id        BIGINT PRIMARY KEY,
    finding   BIGINT NOT NULL REFERENCES finding,
    ordinal   INTEGER NOT NULL,
    differing BOOLEAN NOT NULL,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL
);

-- The journal: what was done, and each row of it before and after. A step is some rows of one table that were
-- added, changed or taken away alike, their images one after the other in one array. A shape names the columns of
-- an image, so that a later schema can still read it.

CREATE TABLE journal (
    number  BIGINT PRIMARY KEY,
    made_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    name    VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    undone  BOOLEAN NOT NULL
);

CREATE TABLE journal_shape (
    id       BIGINT PRIMARY KEY,
    relation VARCHAR NOT NULL,
    fields   VARCHAR ARRAY NOT NULL
);

CREATE TABLE journal_step (
    journal BIGINT NOT NULL REFERENCES journal ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    shape   BIGINT NOT NULL REFERENCES journal_shape,
    before  VARCHAR ARRAY,
    after   VARCHAR ARRAY,
    PRIMARY KEY (journal, ordinal)
);
