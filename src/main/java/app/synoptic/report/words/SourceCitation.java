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

/// How an article on the web is cited, as The Chicago Manual of Style (author-date, 17th edition, 15.47–15.51) and the
/// Publication Manual of the APA (7th edition, 10.1 and 10.16) have it. What a source does not tell is left out or said
/// to be missing, never supplied. In English, whatever the language of the report, since both manuals are.
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
        String day = day(source, true);
        if (!source.authors().isEmpty()) {
            words.append(' ').append(source.publisher()).append(day.isEmpty() ? "." : ", " + day + ".");
        } else if (!day.isEmpty()) {
            words.append(' ').append(day).append('.');
        }
        return source.url() == null ? words.toString() : words.append(' ').append(source.url()).append('.').toString();
    }

    /// APA: `Last, F. (2022, January 6). Title. Publisher. URL`
    public static String apa(Source source) {
        String when = year(source, "n.d.");
        String day = day(source, false);
        String date = " (" + (day.isEmpty() ? when : when + ", " + day) + "). ";
        String title = source.title().isEmpty() ? "[" + WORDS.of("cite.untitled") + "]" : source.title();
        String words = source.authors().isEmpty() ? stop(source.publisher()) + date + stop(title)
                : stop(apaNames(source.authors())) + date + stop(title) + " " + stop(source.publisher());
        return source.url() == null ? words : words + " " + source.url();
    }

    /// Chicago, notes (17th edition, 14.191 and 14.206–209): `First Last, “Title,” Publisher, January 6, 2022, URL.`
    public static String chicagoNote(Source source) {
        List<String> parts = new ArrayList<>();
        if (!source.authors().isEmpty()) {
            parts.add(listed(source.authors(), "and"));
        }
        String title = source.title().isEmpty() ? WORDS.of("cite.untitled") : source.title();
        String day = day(source, true);
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
        String day = day(source, true);
        String when = day.isEmpty() ? year(source, "n.d.") : day;
        String words = source.authors().isEmpty() ? stop(source.publisher()) + " " + title + stop(when)
                : stop(chicagoNames(source.authors())) + " " + title + source.publisher() + ", " + stop(when);
        return source.url() == null ? words : words + " " + source.url() + ".";
    }

    /// APA, as it stands in a text: `(Last & Other, 2022)`.
    public static String apaMark(Source source) {
        List<String> names = source.authors().isEmpty() ? List.of(source.publisher()) : source.authors().stream().map(SourceCitation::last).toList();
        String who = names.size() > 2 ? names.getFirst() + " et al." : String.join(" & ", names);
        return "(" + who + ", " + year(source, "n.d.") + ")";
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
        List<String> rest = authors.subList(1, authors.size());
        String first = last(authors.getFirst()) + first(authors.getFirst(), ", ");
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
        String given = first(author, "");
        if (given.isEmpty()) {
            return author;
        }
        StringBuilder initials = new StringBuilder(last(author)).append(',');
        for (String name : given.split("\\s+")) {
            initials.append(' ').appendCodePoint(name.codePointAt(0)).append('.');
        }
        return initials.toString();
    }

    private static String last(String author) {
        return author.substring(author.strip().lastIndexOf(' ') + 1).strip();
    }

    private static String first(String author, String before) {
        int end = author.strip().lastIndexOf(' ');
        return end < 0 ? "" : before + author.strip().substring(0, end);
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

    private static String day(Source source, boolean withYear) {
        Edtf date = source.published();
        LocalDate day = switch (date) {
            case EdtfMoment moment -> moment.at().toLocalDate();
            case EdtfDate whole when whole.day() != null && !whole.unspecified() -> whole.first();
            case null, default -> null;
        };
        if (day == null || date == null) {
            return "";
        }
        String words = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getDayOfMonth();
        String plain = withYear ? words + ", " + day.getYear() : words;
        return date.approximate() || date.uncertain() ? "ca. " + plain : plain;
    }

    private static String stop(String words) {
        return words.endsWith(".") || ended(words) ? words : words + ".";
    }

    private static boolean ended(String words) {
        return words.endsWith("?") || words.endsWith("!");
    }
}
