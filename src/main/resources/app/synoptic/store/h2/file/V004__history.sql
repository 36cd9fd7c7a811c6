-- Of each change: in which dossier it was made, by its slug, which outlives the dossier; why, where somebody said so; and
-- the number of the earlier change it takes back, where it does. Of changes made before, nobody knows the dossier.

ALTER TABLE journal ADD COLUMN dossier VARCHAR;
ALTER TABLE journal ADD COLUMN reason VARCHAR;
ALTER TABLE journal ADD COLUMN takes_back BIGINT;
