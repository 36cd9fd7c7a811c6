package app.synoptic.exchange.content;

import app.synoptic.i18n.Language;

/// How an export is to be.
///
/// @param texts    whether the words of originals may be in it; without, it holds those of digests alone, and of originals where
///                 the passages lie and their fingerprints
/// @param language of what the program says in it; the dossier's own words stay in theirs
/// @param style    how sources are cited where the format cites them as a text does
public record ExportOptions(boolean texts, Language language, CitationStyle style) {

    /// Without the words of originals, in English.
    public static final ExportOptions USUAL = new ExportOptions(false, Language.ENGLISH, CitationStyle.CHICAGO);
}
