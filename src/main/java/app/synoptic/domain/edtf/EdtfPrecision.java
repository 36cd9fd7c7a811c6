package app.synoptic.domain.edtf;

/// How finely a date is given, coarsest first. [#SEASON] stands for all divisions of a year: seasons, quarters,
/// quadrimesters and semesters.
public enum EdtfPrecision { MILLENNIUM, CENTURY, DECADE, YEAR, SEASON, MONTH, DAY, MINUTE, SECOND }
