package app.synoptic.ui.matrix;

/// What the matrix has down its side.
enum RowSubject { EVENTS, QUESTIONS }
