package app.synoptic.ui.exchange;

/// Which events an export is to tell of.
public enum ExportScope { ALL, SHOWN, CONTESTED, PINNED, SELECTED }
