package app.synoptic.bibliography.format;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.text.Legible;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One publication as a bibliography describes it. What it does not say is empty.
///
/// @param publisher the paper, journal, site or house it appeared in
/// @param language  a BCP 47 tag
/// @param doi       without what stands before it in addresses, in lower case
/// @param files     where its texts lie
public record BibliographicItem(String publisher, String title, List<String> authors, @Nullable Edtf published, String language, String url, String doi, List<Path> files) {

    public BibliographicItem {
        authors = List.copyOf(authors);
        files = List.copyOf(files);
    }

    /// What it is called where it is listed.
    public String name() {
        String described = title.isEmpty() ? publisher.isEmpty() ? url : publisher : title;
        String known = described.isEmpty() && !doi.isEmpty() ? "DOI " + doi : described;
        return known.isEmpty() ? files.stream().findFirst().map(file -> String.valueOf(file.getFileName())).orElse("") : known;
    }

    /// The same with other files.
    public BibliographicItem with(List<Path> others) {
        return new BibliographicItem(publisher, title, authors, published, language, url, doi, others);
    }

    /// Gathers what is said of one.
    public static final class Builder {

        private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{200B}\\x{200E}\\x{200F}\\x{061C}\\x{2028}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}\\s]+");
        private static final Pattern BEFORE_DOI = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:?\\s*)", Pattern.CASE_INSENSITIVE);
        private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

        private String publisher = "";
        private String title = "";
        private String date = "";
        private String language = "";
        private String url = "";
        private String doi = "";
        private final List<String> authors = new ArrayList<>();
        private final List<Path> files = new ArrayList<>();

        /// One line of what can be seen; empty where that is too long for one.
        static String line(@Nullable String words) {
            String line = words == null ? "" : UNSEEN.matcher(words).replaceAll(" ").strip();
            return Legible.line(line).isEmpty() ? line : "";
        }

        /// The first that is said stays.
        public Builder publisher(@Nullable String said) {
            publisher = publisher.isEmpty() ? line(said) : publisher;
            return this;
        }

        public Builder title(@Nullable String said) {
            title = title.isEmpty() ? line(said) : title;
            return this;
        }

        public Builder date(@Nullable String said) {
            date = date.isEmpty() ? line(said) : date;
            return this;
        }

        public Builder language(@Nullable String said) {
            String tag = line(said).replace('_', '-');
            language = language.isEmpty() && LANGUAGE.matcher(tag).matches() && Locale.forLanguageTag(tag).toLanguageTag().length() > 1 ? Locale.forLanguageTag(tag).toLanguageTag() : language;
            return this;
        }

        public Builder url(@Nullable String said) {
            url = url.isEmpty() ? line(said) : url;
            return this;
        }

        public Builder doi(@Nullable String said) {
            doi = doi.isEmpty() ? BEFORE_DOI.matcher(line(said)).replaceFirst("").toLowerCase(Locale.ROOT) : doi;
            return this;
        }

        /// A name in parts; `Lee, Ann` where only the first is given.
        public Builder author(@Nullable String family, @Nullable String given) {
            String last = line(family);
            String first = line(given);
            int comma = last.indexOf(',');
            String name = first.isEmpty() && comma > 0 ? (last.substring(comma + 1).strip() + " " + last.substring(0, comma).strip()).strip() : (first + " " + last).strip();
            if (!name.isEmpty() && !authors.contains(name)) {
                authors.add(name);
            }
            return this;
        }

        public Builder file(Path file) {
            if (!files.contains(file)) {
                files.add(file);
            }
            return this;
        }

        /// Nothing where nothing is said by which it could be known.
        public Optional<BibliographicItem> done() {
            boolean nothing = title.isEmpty() && url.isEmpty() && doi.isEmpty() && files.isEmpty();
            return nothing ? Optional.empty() : Optional.of(new BibliographicItem(publisher, title, authors, BibliographicDates.of(date).orElse(null), language, url, doi, files));
        }
    }
}
