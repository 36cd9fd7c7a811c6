package app.synoptic.bench.extraction;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How well a page's title, authors and day of publication are read. Titles and names are compared word by word, in lower case; a
/// day is right or not.
final class MetadataScore {

    private int titles;
    private int titlesRight;
    private int authors;
    private int authorsFound;
    private int authorsRight;
    private int days;
    private int daysFound;
    private int daysRight;

    void add(MarkedPage page, Metadata known, PrintWriter details) {
        String title = page.title();
        if (title != null) {
            titles++;
            String found = known.best(Field.TITLE).orElse("");
            boolean right = WordF1.words(found).equals(WordF1.words(title));
            titlesRight += right ? 1 : 0;
            say(details, right, "title", title, found, page);
        }
        String author = page.author();
        if (author != null) {
            List<List<String>> wanted = names(author);
            List<List<String>> found = known.authors().stream().map(WordF1::words).toList();
            int right = (int) found.stream().filter(wanted::contains).count();
            authors += wanted.size();
            authorsFound += found.size();
            authorsRight += right;
            say(details, right == wanted.size() && right == found.size(), "author", author, known.authors().toString(), page);
        }
        String date = page.date();
        if (date != null) {
            days++;
            Optional<String> found = known.best(Field.PUBLISHED).filter(day -> known.of(Field.PUBLISHED).stream().anyMatch(one -> one.value().equals(day) && !one.guess()));
            daysFound += found.isPresent() ? 1 : 0;
            boolean right = found.filter(day -> day.startsWith(date.substring(0, Math.min(10, date.length())))).isPresent();
            daysRight += right ? 1 : 0;
            say(details, right, "date", date, found.orElse("") + " of " + known.of(Field.PUBLISHED).stream().map(one -> one.where() + "=" + one.value()).distinct().limit(5).toList(), page);
        }
    }

    private static void say(PrintWriter details, boolean right, String what, String wanted, String found, MarkedPage page) {
        if (!right) {
            details.printf(Locale.ROOT, "%s: %s <> %s %s %s%n", what, wanted, found, page.id(), page.domain());
        }
    }

    private static List<List<String>> names(String authors) {
        List<List<String>> names = new ArrayList<>();
        for (String name : authors.split(";|,\\s|\\s(?:and|und|&)\\s|\\s\\|\\s")) {
            List<String> words = WordF1.words(name);
            if (!words.isEmpty() && !names.contains(words)) {
                names.add(words);
            }
        }
        return names;
    }

    List<String> lines(String set) {
        return List.of(String.format(Locale.ROOT, "%s: titles %d of %d right, accuracy %.3f", set, titlesRight, titles, titlesRight / (double) Math.max(1, titles)),
                String.format(Locale.ROOT, "%s: authors %d marked, %d found, %d right, F1 %.3f", set, authors, authorsFound, authorsRight,
                        2.0 * authorsRight / Math.max(1, authors + authorsFound)),
                String.format(Locale.ROOT, "%s: days of publication %d marked, %d found, %d right, accuracy %.3f, F1 %.3f", set, days, daysFound, daysRight,
                        daysRight / (double) Math.max(1, days), 2.0 * daysRight / Math.max(1, days + daysFound)));
    }
}
