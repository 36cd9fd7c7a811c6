package app.synoptic.report.words;

import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.i18n.Language;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// How an article on the web is cited, as The Chicago Manual of Style (author-date, 17th edition, 15.47–15.51) and the
/// Publication Manual of the APA (7th edition, 10.1 and 10.16) have it. What a source does not tell is left out or said
/// to be missing, never supplied. In English, whatever the language of the report, since both manuals are.
public final class SourceCitation {

    private static final Phrases WORDS = Phrases.in(Language.ENGLISH);

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
        return words.endsWith(".") || words.endsWith("?") || words.endsWith("!") ? words : words + ".";
    }
}
