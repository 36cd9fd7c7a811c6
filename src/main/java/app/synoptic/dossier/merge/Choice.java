package app.synoptic.dossier.merge;

/// What becomes of a conflict: what was kept stands, what came takes its place, or both stay.
public enum Choice { MINE, THEIRS, BOTH }
