package app.synoptic.ui.report;

/// Which events a report is to tell of.
public enum ReportScope { PINNED, SHOWN, SELECTED, ALL }
