package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// Who wrote an article: people, told from agencies and from the house that publishes it.
final class Authors {

    private static final List<String> META = List.of("author", "article:author", "og:article:author", "article:author_name", "dc.creator", "dc:creator", "dcterms.creator", "citation_author", "parsely-author",
            "sailthru.author", "byl", "dc.contributor", "authors", "article.author", "cxenseparse:author", "og:author", "creator", "rbauthors", "article_author", "shareaholic:article_author_name");
    private static final Pattern NAMELESS = Pattern.compile("(?:by )?(?:no author|admin.*|webmaster|user|guest.*|unknown|anonymous|editor|author|.* by)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH = Pattern.compile("^[–—-]\\s*");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}.'’ -]+\\p{L}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\d]+");
    private static final String NAMED = "(?:author|byline|autor(?:in)?|auteur|verfasser|writer)";
    private static final Pattern CALLED = Pattern.compile("(?:^|[\\s_-])" + NAMED + "(?:[\\s_-]{0,2}name(?:[\\s_-]{1,2}(?:txt|text|link))?|[\\s_-]{1,2}(?:link|title|text|txt|fullname)|s)?(?:$|\\s)|\\p{Ll}Author(?:Name)?(?:$|\\s)", Pattern.CASE_INSENSITIVE);
    /// Elements that hold the article: what their names say is not said of an author in it.
    private static final Set<String> WHOLE = Set.of("article", "main", "body", "html");
    private static final String PAGES = "a[href~=(?i)/(?:authors?|by|staff|people|contributors?|profiles?|writers?|autor(?:en|es|i)?|auteurs?|redakcja|journalist(?:s|en|es)?|avtor)/[^/]]";
    /// Who writes an article together is named in one place, no longer than this.
    private static final int TOGETHER = 300;
    private static final int STEPS = 4;
    private static final int LONGEST_NAMES = 2_000;
    /// So many elements of one kind are looked at.
    private static final int MOST_CALLED = 1_000;

    private Authors() {}

    static void find(PageSays says) {
        for (JsonNode article : says.jsonLd.articles()) {
            for (String role : List.of("author", "creator")) {
                JsonNode author = article.get(role);
                if (author != null) {
                    JsonLd.each(author, one -> jsonLd(says, one));
                }
            }
        }
        META.forEach(name -> says.meta(name).forEach(value -> add(says, value, Place.META, name, name.equals("author") ? 0.77 : 0.85)));
        for (int i = 1; i < 4; i++) {
            String data = "twitter:data" + i;
            if (says.meta("twitter:label" + i).stream().anyMatch(label -> label.toLowerCase(Locale.ROOT).matches("written by|author|verfasst von|écrit par|escrito por|geschrieben von|автор|scritto da|napisane przez.*"))) {
                says.meta(data).forEach(value -> add(says, value, Place.META, data, 0.84));
            }
        }
        marked(says, "[itemprop~=(?i)^author$]:not(meta)", "author", Place.MICRODATA, 0.8);
        marked(says, "a[rel~=(?i)author], .author.vcard .fn, .byline .author, .byline-name, .author-name, .entry-author, .post-author .fn", "rel=author", Place.MICRODATA, 0.72);
        List<Element> called = says.page.getElementsByAttribute("class").stream().filter(Authors::calledSo).limit(MOST_CALLED).filter(Authors::called).toList();
        together(called.stream().filter(Authors::named)).forEach(element -> called(says, element));
        if (says.found().stream().noneMatch(one -> one.field() == Field.AUTHOR || one.field() == Field.AGENCY)) {
            called.stream().map(element -> PageSays.plain(element.text())).filter(text -> text.length() < 40).limit(1)
                    .forEach(text -> NameText.names(text).forEach(name -> house(says, name, Place.MICRODATA, "class of an author")));
        }
    }

    /// The first of some elements, and those that stand with it in one place.
    private static List<Element> together(Stream<Element> elements) {
        List<Element> all = elements.limit(12).toList();
        return all.stream().filter(one -> one == all.getFirst() || near(all.getFirst(), one)).limit(6).toList();
    }

    private static boolean near(Element first, Element other) {
        Element around = first;
        for (int i = 0; i < STEPS && around != null && !WHOLE.contains(around.normalName()); i++, around = around.parent()) {
            Element place = around;
            if (other == place || other.parents().contains(place)) {
                return FewWords.shorter(place, TOGETHER);
            }
        }
        return false;
    }

    private static void called(PageSays says, Element element) {
        people(says, element.text(), Place.MICRODATA, "class of an author", 0.62);
        String plain = NameText.bare(PageSays.plain(element.text()));
        if (NameText.nickname(plain)) {
            says.add(Field.AUTHOR, plain, Place.MICRODATA, "class of an author (one word)", 0.5);
        }
    }

    private static boolean calledSo(Element element) {
        String name = element.className();
        return name.length() < 200 && CALLED.matcher(name).find();
    }

    private static boolean called(Element element) {
        return FewWords.shorter(element, 120) && !beside(element) && !other(element);
    }

    private static boolean named(Element element) {
        String plain = PageSays.plain(element.text());
        return NameText.nickname(NameText.bare(plain)) || NameText.names(plain).stream().anyMatch(name -> NameText.person(NameText.alone(name)) || NameText.agency(name));
    }

    /// Whether the words before an element say that somebody else than an author comes.
    private static boolean other(Element element) {
        Element parent = element.parent();
        if (parent != null && FewWords.shorter(parent, TOGETHER)) {
            String around = parent.text();
            int at = around.indexOf(element.text());
            if (at > 0 && NameText.other(around.substring(Math.max(0, at - 40), at))) {
                return true;
            }
        }
        return FewWords.shorter(element, LONGEST_NAMES) && NameText.other(element.text());
    }

    /// Whether an element stands among comments or other stories.
    private static boolean beside(Element element) {
        for (Element around = element; around != null && !WHOLE.contains(around.normalName()); around = around.parent()) {
            String names = around.className() + " " + around.id();
            if (names.contains("comment") || names.contains("related") || around.normalName().equals("aside") || around.normalName().equals("nav")
                    || around.normalName().equals("footer") && around.closest("article, main, .hentry, .post") == null) {
                return true;
            }
        }
        return false;
    }

    private static void jsonLd(PageSays says, JsonNode author) {
        JsonNode named = says.jsonLd.resolved(author);
        if (named.isString()) {
            add(says, named.asString(), Place.JSON_LD, "author", 0.9);
        } else if (named.path("name").isArray()) {
            named.path("name").forEach(name -> add(says, name.asString(""), Place.JSON_LD, "author", 0.9));
        } else {
            boolean somebody = JsonLd.types(named).contains("person");
            boolean house = !somebody && JsonLd.types(named).stream().anyMatch(type -> type.endsWith("organization"));
            JsonLd.text(named, "name").ifPresent(name -> {
                if (house && !NameText.person(name)) {
                    house(says, PageSays.plain(name), Place.JSON_LD, "author");
                } else if (somebody && (NameText.nickname(name) || !NameText.person(name) && NameText.loose(name))) {
                    somebody(says, name, Place.JSON_LD, "author (one word)", 0.7);
                } else {
                    add(says, name, Place.JSON_LD, house ? "author (organisation)" : "author", house ? 0.6 : 0.9);
                }
            });
        }
    }

    private static void marked(PageSays says, String query, String where, Place place, double sure) {
        for (Element element : together(says.page.select(query).stream().limit(MOST_CALLED).filter(one -> !beside(one) && !other(one)))) {
            Element name = element.selectFirst("[itemprop~=(?i)^name$]");
            String text = name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
            String plain = NameText.bare(PageSays.plain(text));
            if (sure > 0.7 && NameText.nickname(plain)) {
                somebody(says, plain, place, where + " (one word)", sure - 0.1);
            } else if (text.length() < 120) {
                people(says, text, place, where, sure);
                if (says.found().stream().noneMatch(one -> one.where().startsWith(where)) && plain.length() < 40) {
                    NameText.names(plain).forEach(one -> house(says, one, place, where));
                }
            }
        }
    }

    /// Adds the names in a line that stands beside the headline.
    static void visible(PageSays says, String line) {
        String plain = PageSays.plain(line);
        if (plain.length() < 200) {
            boolean told = NameText.told(plain);
            people(says, plain, Place.VISIBLE, told ? "byline" : "line by the headline", told ? 0.8 : 0.6);
        }
    }

    /// Adds the name in a line that says so itself, wherever it stands: “By Ann Lee”.
    static void said(PageSays says, String line) {
        String plain = PageSays.plain(line);
        if (plain.length() < 120 && NameText.told(plain)) {
            people(says, plain, Place.VISIBLE, "line of an author", 0.7);
        }
    }

    /// Adds the name that stands alone and set off at the end of an article, as a signature.
    static void signed(PageSays says, String line, Element in) {
        String plain = PageSays.plain(line);
        boolean setOff = DASH.matcher(plain).find() || in.attr("style").contains("right") || in.attr("align").equals("right") || in.select("em, i, strong, b").stream().anyMatch(mark -> mark.text().length() + 3 > plain.length());
        String name = DASH.matcher(plain).replaceFirst("");
        if (plain.length() < 40 && setOff && LETTERS.matcher(name).matches() && NameText.person(name) && NameText.names(name).equals(List.of(name)) && name.split(" ").length < 5) {
            somebody(says, name, Place.VISIBLE, "signature", 0.5);
        }
    }

    private static void people(PageSays says, String line, Place place, String where, double sure) {
        List<String> names = NameText.names(PageSays.plain(line));
        for (String name : names) {
            String bare = NameText.alone(name);
            if (NameText.person(bare)) {
                somebody(says, bare, place, where, sure);
            } else if (NameText.agency(bare)) {
                says.add(Field.AGENCY, bare, place, where, 0.85);
            } else if (names.size() == 1 && place == Place.VISIBLE && NameText.nickname(bare) && (NameText.posted(line) || Character.isUpperCase(bare.codePointAt(0)) && NameText.told(line))) {
                somebody(says, bare, place, where + " (one word)", 0.56);
            }
        }
    }

    /// Adds a name; if it is that of the site too, as on the pages of one person, others go before it.
    private static void somebody(PageSays says, String name, Place place, String where, double sure) {
        boolean site = site(says, name);
        says.add(Field.AUTHOR, name, place, site ? where + " (name of the site)" : where, site ? 0.51 : sure);
    }

    /// Adds the names that links to people's own pages bear.
    static void linked(PageSays says, List<Element> lines) {
        Stream<Element> links = lines.stream().flatMap(line -> line.select(PAGES).stream()).distinct().filter(link -> !other(link) && NameText.person(name(link)));
        together(links).stream().map(Authors::name).forEach(name -> somebody(says, name, Place.VISIBLE, "link to the author", 0.75));
    }

    private static String name(Element link) {
        return NameText.names(PageSays.plain(link.text())).stream().findFirst().orElse("");
    }

    private static void add(PageSays says, String written, Place place, String where, double sure) {
        for (String name : NameText.names(PageSays.plain(written))) {
            if (NameText.agency(name)) {
                says.add(Field.AGENCY, name, place, where, sure);
            } else if (NameText.person(name)) {
                somebody(says, name, place, where, sure);
            } else if (NameText.nickname(name)) {
                somebody(says, name, place, where + " (one word)", where.startsWith("twitter") ? 0.63 : 0.55);
            } else {
                house(says, name, place, where);
            }
        }
    }

    private static void house(PageSays says, String name, Place place, String where) {
        if (NameText.agency(name)) {
            says.add(Field.AGENCY, name, place, where, 0.85);
        } else if (name.length() > 1 && name.split(" ").length <= 6 && !NAMELESS.matcher(name).matches() && !NameText.domain(name)) {
            says.add(Field.AUTHOR, name, place, where + (site(says, name) ? " (name of the site)" : " (organisation)"), site(says, name) ? 0.51 : 0.52);
        }
    }

    /// Whether a name is that of the site: as it is told, or as its address has it.
    private static boolean site(PageSays says, String name) {
        String plain = squeezed(name);
        return Stream.concat(says.found().stream().filter(one -> one.field() == Field.PUBLISHER).map(Found::value), says.meta("og:site_name").stream())
                .anyMatch(site -> squeezed(site).equals(plain) || site.indexOf(' ') < 0 && site.indexOf('.') > 0 && Stream.of(site.split("\\.")).anyMatch(label -> squeezed(label).equals(plain)));
    }

    private static String squeezed(String name) {
        return NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
