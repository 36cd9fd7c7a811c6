package app.synoptic.compare;

/// How two answers stand to each other: the same, both possible, or not both possible.
enum AnswerRelation { SAME, COMPATIBLE, APART }
