-- A note may be about a source, or about what a source testifies to an event, too.

ALTER TABLE session_note ADD COLUMN source BIGINT REFERENCES source;
ALTER TABLE session_note ADD COLUMN attestation BIGINT REFERENCES attestation;
