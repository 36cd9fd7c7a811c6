package app.synoptic.report.words;

import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.i18n.Language;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an article on the web is cited, as The Chicago Manual of Style (author-date, 17th edition, 15.47–15.51) and the
/// Publication Manual of the APA (7th edition, 10.1 and 10.16) have it. What a source does not tell is left out or said
/// to be missing, never supplied; but for that, the styles of the Citation Style Language project say the same. In English, whatever the language of the report, since both manuals are.
public final class SourceCitation {

    private static final Phrases WORDS = Phrases.in(Language.ENGLISH);
    /// How many words of a title stand for it where it was cited before.
    private static final int BRIEF = 4;

    private SourceCitation() {}

    /// Chicago, author-date: `Last, First. 2022. “Title.” Publisher, January 6, 2022. URL.`
    public static String chicago(Source source) {
        StringBuilder words = new StringBuilder(stop(source.authors().isEmpty() ? source.publisher() : chicagoNames(source.authors())));
        words.append(' ').append(stop(year(source, "n.d."))).append(' ');
        words.append(source.title().isEmpty() ? WORDS.of("cite.untitled") + "." : "“" + stop(source.title()) + "”");
        String day = fullDay(source);
        if (!source.authors().isEmpty()) {
            words.append(' ').append(source.publisher()).append(day.isEmpty() ? "." : ", " + day + ".");
        } else if (!day.isEmpty()) {
            words.append(' ').append(day).append('.');
        }
        return source.url() == null ? words.toString() : words.append(' ').append(source.url()).append('.').toString();
    }

    /// APA: `Last, F. (2022, January 6). Title. Publisher. URL`; where nobody signed, the title comes first.
    public static String apa(Source source) {
        String day = day(source);
        String date = " (" + (vague(source) ? "ca. " : "") + year(source, "n.d.") + (day.isEmpty() ? "" : ", " + day) + "). ";
        String title = stop(source.title().isEmpty() ? "[" + WORDS.of("cite.untitled") + "]" : source.title());
        String words = source.authors().isEmpty() ? title + date + stop(source.publisher())
                : stop(apaNames(source.authors())) + date + title + " " + stop(source.publisher());
        return source.url() == null ? words : words + " " + source.url();
    }

    /// Chicago, notes (17th edition, 14.191 and 14.206–209): `First Last, “Title,” Publisher, January 6, 2022, URL.`
    public static String chicagoNote(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(listed(source.authors().stream().map(SourceCitation::natural).toList(), "and"));
        }
        String title = source.title().isEmpty() ? WORDS.of("cite.untitled") : source.title();
        String day = fullDay(source);
        String words = String.join(", ", parts) + (parts.isEmpty() ? "" : ", ") + "“" + title + (ended(title) ? "” " : ",” ") + source.publisher() + ", "
                + (day.isEmpty() ? year(source, "n.d.") : day);
        return stop(source.url() == null ? words : words + ", " + source.url());
    }

    /// The same where it was cited before: `Last, “First words of the title.”`
    public static String chicagoAgain(Source source) {
        String who = source.authors().isEmpty() ? source.publisher() : listed(source.authors().stream().map(SourceCitation::last).toList(), "and");
        return who + ", “" + stop(brief(source.title().isEmpty() ? WORDS.of("cite.untitled") : source.title())) + "”";
    }

    /// Chicago, notes and bibliography, in the list at the end: `Last, First. “Title.” Publisher, January 6, 2022. URL.`
    public static String chicagoListed(Source source) {
        String title = "“" + stop(source.title().isEmpty() ? WORDS.of("cite.untitled") : source.title()) + "” ";
        String day = fullDay(source);
        String when = day.isEmpty() ? year(source, "n.d.") : day;
        String words = source.authors().isEmpty() ? stop(source.publisher()) + " " + title + stop(when)
                : stop(chicagoNames(source.authors())) + " " + title + source.publisher() + ", " + stop(when);
        return source.url() == null ? words : words + " " + source.url() + ".";
    }

    /// APA, as it stands in a text: `(Last & Other, 2022)`; where nobody signed, `(“Title,” 2022)`.
    public static String apaMark(Source source) {
        String year = (vague(source) ? "ca. " : "") + year(source, "n.d.");
        if (source.authors().isEmpty()) {
            return "(“" + (source.title().isEmpty() ? WORDS.of("cite.untitled") : source.title()) + ",” " + year + ")";
        }
        List<String> names = source.authors().stream().map(SourceCitation::last).toList();
        return "(" + (names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names)) + ", " + year + ")";
    }

    private static String listed(List<String> names, String and) {
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + (names.size() > 2 ? ", " : " ") + and + " " + names.getLast();
    }

    private static String brief(String title) {
        String[] words = title.split("[\\s,:;–—-]+", BRIEF + 1);
        return words.length <= BRIEF ? title : title.substring(0, title.length() - words[BRIEF].length()).replaceAll("[\\s,:;–—-]+$", "");
    }

    private static String chicagoNames(List<String> authors) {
        List<String> rest = authors.subList(1, authors.size()).stream().map(SourceCitation::natural).toList();
        String first = AuthorName.of(authors.getFirst()).inverted();
        if (rest.isEmpty()) {
            return first;
        }
        return first + ", " + (rest.size() == 1 ? "" : String.join(", ", rest.subList(0, rest.size() - 1)) + ", ") + "and " + rest.getLast();
    }

    private static String apaNames(List<String> authors) {
        List<String> names = authors.stream().map(SourceCitation::initialled).toList();
        return names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private static String initialled(String author) {
        AuthorName name = AuthorName.of(author);
        return name.organisation() ? name.family() : name.family() + ", " + name.initials();
    }

    private static String last(String author) {
        return AuthorName.of(author).family();
    }

    private static String natural(String author) {
        return AuthorName.of(author).natural();
    }

    private static String year(Source source, String none) {
        Edtf date = source.published();
        return switch (date) {
            case null -> none;
            case EdtfMoment moment -> Integer.toString(moment.at().getYear());
            case EdtfDate day when !day.year().unspecified() -> day.year().digits();
            default -> WORDS.dates().full(date);
        };
    }

    /// As `January 6`; empty where it is not known.
    private static String day(Source source) {
        LocalDate day = published(source);
        return day == null ? "" : day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
    }

    /// The same with the year, and whether it is about right.
    private static String fullDay(Source source) {
        LocalDate day = published(source);
        return day == null ? "" : (vague(source) ? "ca. " : "") + day(source) + ", " + day.getYear();
    }

    private static @Nullable LocalDate published(Source source) {
        return switch (source.published()) {
            case EdtfMoment moment -> moment.at().toLocalDate();
            case EdtfDate whole when whole.day() != null && !whole.unspecified() -> whole.first();
            case null, default -> null;
        };
    }

    private static boolean vague(Source source) {
        Edtf date = source.published();
        return date instanceof EdtfDate && (date.approximate() || date.uncertain()) && published(source) != null;
    }

    private static String stop(String words) {
        return words.endsWith(".") || ended(words) ? words : words + ".";
    }

    private static boolean ended(String words) {
        return words.endsWith("?") || words.endsWith("!");
    }
}
