-- How words came to a testimony that was there before, where they were proposed and accepted.

ALTER TABLE evidence ADD COLUMN proposed_by VARCHAR;
ALTER TABLE evidence ADD COLUMN proposed_because VARCHAR;
ALTER TABLE evidence ADD COLUMN proposed_score INTEGER;
ALTER TABLE evidence ADD COLUMN accepted_by VARCHAR;
ALTER TABLE evidence ADD COLUMN accepted VARCHAR;
