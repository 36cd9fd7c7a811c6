-- The chain: all that was done, each link with the hash of the one before (see ChainLink in store.chain). Rows are only ever
-- added. The links of what is there already are added when this step has been taken. Custody says which link is about a
-- capture or a text.

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
