-- The stretch of time of a dossier may be left out: it then follows from what is dated in it.

ALTER TABLE dossier ALTER COLUMN span DROP NOT NULL;
