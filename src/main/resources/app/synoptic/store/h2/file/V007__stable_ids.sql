-- Evidence gets an id of its own in its testimony: that of each piece there is is the number by which it was called so far.
-- Testimonies keep theirs for good from now on, and are found by them.

ALTER TABLE evidence ADD COLUMN slug VARCHAR;
UPDATE evidence SET slug = CAST(ordinal AS VARCHAR);
ALTER TABLE evidence ALTER COLUMN slug SET NOT NULL;
ALTER TABLE evidence ADD UNIQUE (attestation, slug);
ALTER TABLE evidence ADD UNIQUE (reading, slug);
CREATE INDEX attestation_slug ON attestation (slug);
CREATE INDEX reading_slug ON reading (slug);
ALTER TABLE source ADD UNIQUE (dossier, ordinal, id);
ALTER TABLE event ADD UNIQUE (dossier, ordinal, id);
ALTER TABLE question ADD UNIQUE (dossier, ordinal, id);
