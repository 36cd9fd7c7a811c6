package app.synoptic.ui.matrix;

/// By what rows stand together.
enum Grouping { NONE, KIND, VERDICT }
