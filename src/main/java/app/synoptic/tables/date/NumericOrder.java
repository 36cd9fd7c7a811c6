package app.synoptic.tables.date;

/// What the first number of a date such as 04/01/2022 is.
public enum NumericOrder { DAY_FIRST, MONTH_FIRST }
