-- How far a source was read, and where she stopped who has begun: a place in one of its texts, in UTF-16 code units. Of
-- sources that were there before nobody has said it: see Progress.assumed.

ALTER TABLE source ADD COLUMN read VARCHAR;
ALTER TABLE source ADD COLUMN read_text VARCHAR(64);
ALTER TABLE source ADD COLUMN read_at INTEGER;
