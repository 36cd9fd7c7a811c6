package app.synoptic.ui.matrix;

/// What the matrix has down its side.
enum Axis { EVENTS, QUESTIONS }
