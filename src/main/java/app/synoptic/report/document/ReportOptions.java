package app.synoptic.report.document;

import app.synoptic.i18n.Language;
import app.synoptic.report.figure.PageSize;
import app.synoptic.report.words.Phrases;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a report is to be.
///
/// @param language of its own words; the dossier's stay in theirs
/// @param without  what is to be left out
/// @param online   the address of the affair's page for the browser, which a report for the browser links to, as seen from the report;
///                 null where there is none
public record ReportOptions(PageSize page, Language language, Set<Part> without, @Nullable URI online) {

    /// What can be left out: the researcher's notes; the questions, in the matrix too; the matrix; of the list of sources
    /// all but how each is cited, that is the hash of its text and where every passage lies.
    public enum Part {
        NOTES, QUESTIONS, MATRIX, SOURCES;

        /// The part with a name, whatever its case.
        public static Optional<Part> of(String name) {
            return Arrays.stream(values()).filter(part -> part.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    /// All there is, in English, on A4.
    public static final ReportOptions USUAL = new ReportOptions(PageSize.A4, Language.ENGLISH, Set.of());

    /// One without a page to link to.
    public ReportOptions(PageSize page, Language language, Set<Part> without) {
        this(page, language, without, null);
    }

    public ReportOptions {
        without = Set.copyOf(without);
    }

    /// The same with a page to link to.
    public ReportOptions linking(URI address) {
        return new ReportOptions(page, language, without, address);
    }

    /// The address of a place on the page that is linked to; empty where there is no page.
    public Optional<String> online(String fragment) {
        return Optional.ofNullable(online).map(address -> address + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    boolean has(Part part) {
        return !without.contains(part);
    }

    Phrases words() {
        return Phrases.in(language);
    }
}
