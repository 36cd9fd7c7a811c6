-- What authors need: how a dossier shows its kinds, tags and phases of events, notes on questions.

CREATE TABLE dossier_kind (
    id      BIGINT PRIMARY KEY,
    dossier BIGINT NOT NULL REFERENCES dossier,
    ordinal INTEGER NOT NULL,
    kind    VARCHAR NOT NULL,
    label   VARCHAR,
    colour  VARCHAR,
    UNIQUE (dossier, kind)
);

ALTER TABLE event ADD COLUMN part_of BIGINT REFERENCES event;

CREATE TABLE event_tag (
    id      BIGINT PRIMARY KEY,
    event   BIGINT NOT NULL REFERENCES event,
    ordinal INTEGER NOT NULL,
    tag     VARCHAR NOT NULL
);

ALTER TABLE question ADD COLUMN note VARCHAR;
