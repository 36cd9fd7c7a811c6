package app.synoptic.exchange.content;

import app.synoptic.domain.Source;
import app.synoptic.report.words.SourceCitation;
import java.util.Arrays;
import java.util.Optional;

/// How sources are cited: in footnotes and in the list at the end.
public enum CitationStyle {
    CHICAGO, APA;

    /// The style with a name, whatever its case.
    public static Optional<CitationStyle> of(String name) {
        return Arrays.stream(values()).filter(style -> style.name().equalsIgnoreCase(name)).findFirst();
    }

    /// In a footnote where it is cited for the first time.
    public String first(Source source) {
        return this == CHICAGO ? SourceCitation.chicagoNote(source) : SourceCitation.apaMark(source);
    }

    /// In a footnote where it was cited before.
    public String again(Source source) {
        return this == CHICAGO ? SourceCitation.chicagoAgain(source) : SourceCitation.apaMark(source);
    }

    /// In the list of sources.
    public String listed(Source source) {
        return this == CHICAGO ? SourceCitation.chicagoListed(source) : SourceCitation.apa(source);
    }
}
