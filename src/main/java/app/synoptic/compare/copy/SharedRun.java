package app.synoptic.compare.copy;

import app.synoptic.domain.wording.Passage;

/// One run of words that stands in both texts.
///
/// @param length in words
public record SharedRun(Passage inCopy, Passage inModel, int length) {}
