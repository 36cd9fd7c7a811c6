package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says in its head and to machines, gathered once; the finders of single fields add to it.
final class PageSays {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_RAW = 100_000;
    /// A page that says more is no page for people.
    private static final int MOST = 500;
    /// So often one thing is said; more is no page for people, and each is compared with others.
    private static final int MOST_SAID = 50;
    private static final Pattern DAY_FIRST_ADDRESS = Pattern.compile("^https?://[^/\\s]+\\.(?:uk|ie|au|nz|in|za|ng|ke|my|sg|pk|ae|mt)(?:/|\\s|$)|/en-(?:gb|ie|au|nz|in|za|sg)(?:/|\\s|$)", Pattern.CASE_INSENSITIVE);

    final Document page;
    final JsonLd jsonLd;
    /// Whether of two numbers that could be day and month the first is the month, by the language and country the page says it is in.
    private final boolean monthFirst;
    private final Map<String, List<String>> meta = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private @Nullable List<String> headings;

    PageSays(Document page) {
        this.page = page;
        jsonLd = JsonLd.of(page);
        for (Element tag : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                String name = tag.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = tag.hasAttr("content") ? tag.attr("content") : tag.attr("value");
                if (!name.isEmpty() && !content.isBlank() && content.length() < LONGEST * 5) {
                    List<String> said = meta.computeIfAbsent(name, each -> new ArrayList<>());
                    if (said.size() < MOST_SAID) {
                        said.add(content.strip());
                    }
                }
            }
        }
        monthFirst = monthFirst(page.select("html").attr("lang").toLowerCase(Locale.ROOT));
    }

    /// English that is not said to be of another country than the United States; nor is it where the address is of one that says so.
    private boolean monthFirst(String language) {
        String locale = Stream.concat(Stream.of(language), meta("og:locale").stream()).map(tag -> tag.toLowerCase(Locale.ROOT).replace('_', '-')).filter(tag -> tag.indexOf('-') > 0)
                .findFirst().orElse(language);
        boolean english = locale.startsWith("en-us") || locale.equals("en") || locale.isEmpty();
        String address = page.select("link[rel~=(?i)canonical]").attr("href") + " " + String.join(" ", meta("og:url"));
        return english && !DAY_FIRST_ADDRESS.matcher(address).find();
    }

    /// How two numbers in a date are to be read: as days the page tells in another way, or else as is usual in its country.
    MetadataDates.Order order() {
        return new MetadataDates.Order(monthFirst, found.stream().filter(one -> one.field() == Field.PUBLISHED || one.field() == Field.MODIFIED)
                .map(one -> one.value().substring(0, 10)).collect(Collectors.toSet()));
    }

    List<String> meta(String name) {
        return meta.getOrDefault(name, List.of());
    }

    /// The words of the first headings.
    List<String> headings() {
        List<String> known = headings;
        if (known == null) {
            known = Stream.concat(page.getElementsByTag("h1").stream().limit(10), page.getElementsByTag("h2").stream().limit(10)).map(heading -> heading.text().strip()).toList();
            headings = known;
        }
        return known;
    }

    /// Adds a value if it is one; twice from one place is once.
    void add(Field field, String value, Place place, String where, double sure) {
        if (value.length() > LONGEST_RAW || found.size() >= MOST) {
            return;
        }
        String plain = plain(value);
        if (!plain.isEmpty() && plain.length() < LONGEST && found.stream().noneMatch(one -> one.field() == field && one.where().equals(where) && one.value().equals(plain))) {
            found.add(new Found(field, plain, place, where, sure));
        }
    }

    void add(Field field, String value, Place place, String where) {
        add(field, value, place, where, place.precision());
    }

    /// White space folded, character references and tags that were written twice undone.
    static String plain(String value) {
        String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        if (text.indexOf('<') >= 0) {
            text = text.replaceAll("</?[a-zA-Z][^<>]{0,200}>", "");
        }
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    List<Found> found() {
        return found;
    }
}
