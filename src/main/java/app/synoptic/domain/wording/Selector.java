package app.synoptic.domain.wording;

/// How a passage is found again in a text, after the manner of the W3C Web Annotation selectors.
public sealed interface Selector permits TextQuoteSelector, FingerprintSelector {}
