package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// Who wrote an article: people, told from agencies and from the house that publishes it.
final class Authors {

    private static final List<String> META = List.of("author", "article:author", "og:article:author", "article:author_name", "dc.creator", "dc:creator", "dcterms.creator", "citation_author", "parsely-author",
            "sailthru.author", "byl", "dc.contributor", "authors", "article.author", "cxenseparse:author", "og:author", "creator", "rbauthors", "article_author", "shareaholic:article_author_name");
    private static final Pattern BY = Pattern.compile("^(?:(?:posted|written|published|reported|words|story|text|article|analysis|opinion|review|edited|reviewed|authored|created)?\\s*(?:and \\w+ )?"
            + "(?:by|von|par|por|di|door|av|af|przez)\\b:?\\s+|(?:posted |written |authored |reviewed )?(?:by|author)(?=\\p{Lu}\\p{Ll})|(?:автор|текст|autor(?:in)?|auteur|autore|text|author|written|title)s?\\s?:\\s*|"
            + "(?:geschrieben von|veröffentlicht von|ein beitrag von|erstellt von|eingestellt von|verfasst von|interview:|interview von|pressemitteilung von|rédigé par|publié par|escrito por|publicado por|scritto da|pubblicato da|ein artikel von|redaktion:|foto und text:|about the author:?|alles von|mehr von)\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// What stands behind the name of somebody in a line: a post, a topic, a place, a date.
    private static final Pattern BEHIND = Pattern.compile("\\s(?:(?:senior|staff|chief|associate|contributing|deputy|managing|political|business|sports?|autos?|news|home|co-?founder|founder|expert|attorney|editor|reporter|writer|"
            + "manager|director|author|student|correspondent|columnist|journalist|photographer|redakteur(?:in)?|reporterin|my stories|in|at|for|on|published|updated|last|about|is|was|has|the|sagt|says|said|am|im)\\b|[⋅·•|/(\\[]|\\d).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern APART = Pattern.compile("\\s*(?:[;|•·\\n\\t/]|,\\s(?:and|und|et|y|e|en|и)\\s|\\s(?:and|und|et|og|och|и|with|&)\\s|,(?!\\s?(?:Jr|Sr|PhD|MD|M\\.D|Ph\\.D|RD|MS|Esq|II|III)\\b)|\\s[–—-]\\s)\\s*");
    private static final Pattern NICKNAME = Pattern.compile("(?!(?i)(?:admin|editor|editorial|webmaster|guest|team|staff|redaktion|redaction|unknown|anonymous|user|author|by)$)[\\p{L}][\\p{L}\\d_.-]{2,30}");
    private static final Pattern CALLED = Pattern.compile("(?:^|[\\s_-])(?:author|byline|autor(?:in)?|auteur|verfasser|writer)(?:[\\s_-]{1,2}name|s)?(?:$|\\s)", Pattern.CASE_INSENSITIVE);
    /// Elements that hold the article: what their names say is not said of an author in it.
    private static final Set<String> WHOLE = Set.of("article", "main", "body", "html");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?:\\S*|www\\.\\S*|^@\\w+$");
    private static final Set<String> AGENCIES = Set.of("reuters", "ap", "associated press", "the associated press", "afp", "agence france-presse", "dpa", "tass", "тасс", "interfax", "интерфакс", "ria novosti",
            "риа новости", "ansa", "efe", "pap", "apa", "sda", "keystone-sda", "xinhua", "upi", "press association", "pa media", "ukrinform", "armenpress", "kazinform", "bloomberg", "pti", "ians", "ani", "belga",
            "anp", "ntb", "tt", "ritzau", "stt", "lusa", "mti", "čtk", "ctk", "sputnik", "kyodo", "yonhap", "canadian press", "the canadian press", "aap", "epa");
    private static final Set<String> HOUSES = Set.of("news", "press", "agency", "team", "staff", "desk", "redaktion", "redaction", "rédaction", "redacción", "redazione", "redactie", "редакция", "university", "inc",
            "ltd", "llc", "gmbh", "foundation", "institute", "magazine", "times", "post", "daily", "media", "online", "editorial", "editors", "editor", "group", "network", "centre", "center", "council", "ministry",
            "department", "association", "committee", "company", "corp", "blog", "tv", "radio", "service", "services", "bureau", "office", "admin", "administrator", "webmaster", "contributors", "correspondent",
            "reporters", "reporter", "newsroom", "guest", "contributor", "user", "anonymous", "unknown", "website", "support", "marketing", "bbc", "cnn", "writer", "author", "authors", "redakcja", "verlag", "ev", "e.v");
    private static final Set<String> NOT_NAMES = Set.of("by", "share", "published", "updated", "posted", "view", "read", "more", "comments", "min", "minutes", "on", "in", "follow", "email", "photo", "image", "subscribe",
            "articles", "filed", "under", "interview", "wohnort:", "profile", "bio", "biography", "facebook", "twitter", "linkedin", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "size", "text", "categories", "category", "uncategorized", "student", "home", "blog", "all", "posts", "our", "your", "the", "a", "and", "latest", "january", "february", "march",
            "april", "june", "july", "august", "september", "october", "november", "december", "menu", "search", "design", "code", "licensed", "zur", "alle", "mehr", "artikel", "im", "wortlaut", "wohnort", "hire", "jobs", "kommentar", "kommentare", "drucken", "teilen", "stand", "quelle", "foto", "bild", "uhr", "lesezeit", "minuten", "datum");

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
        META.forEach(name -> says.meta(name).forEach(value -> add(says, value, Place.META, name, 0.85)));
        for (int i = 1; i < 4; i++) {
            String data = "twitter:data" + i;
            if (says.meta("twitter:label" + i).stream().anyMatch(label -> label.toLowerCase(Locale.ROOT).matches("written by|author|verfasst von|écrit par|escrito por|geschrieben von|автор|scritto da|napisane przez.*"))) {
                says.meta(data).forEach(value -> add(says, value, Place.META, data, 0.84));
            }
        }
        marked(says, "[itemprop~=(?i)^author$]:not(meta)", "author", Place.MICRODATA, 0.8);
        marked(says, "a[rel~=(?i)author], .author.vcard .fn, .byline .author, .byline-name, .author-name, .entry-author, .post-author .fn", "rel=author", Place.MICRODATA, 0.72);
        says.page.getElementsByAttribute("class").stream().filter(Authors::called).limit(3)
                .forEach(element -> called(says, element));
    }

    private static void called(PageSays says, Element element) {
        people(says, element.text(), Place.MICRODATA, "class of an author", 0.62);
        String plain = BY.matcher(PageSays.plain(element.text())).replaceFirst("");
        if (NICKNAME.matcher(plain).matches() && !site(says, plain) && !NOT_NAMES.contains(plain.toLowerCase(Locale.ROOT)) && !HOUSES.contains(plain.toLowerCase(Locale.ROOT))) {
            says.add(Field.AUTHOR, plain, Place.MICRODATA, "class of an author (one word)", 0.5);
        }
    }

    private static boolean called(Element element) {
        String name = element.className();
        return name.length() < 200 && CALLED.matcher(name).find() && element.text().length() < 120 && !beside(element);
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
            boolean house = JsonLd.types(named).stream().anyMatch(type -> type.endsWith("organization"));
            boolean somebody = JsonLd.types(named).contains("person");
            JsonLd.text(named, "name").ifPresent(name -> {
                if (house && !person(name)) {
                    house(says, PageSays.plain(name), Place.JSON_LD, "author");
                } else if (somebody && NICKNAME.matcher(name).matches() && !site(says, name)) {
                    says.add(Field.AUTHOR, name, Place.JSON_LD, "author", 0.8);
                } else {
                    add(says, name, Place.JSON_LD, "author", house ? 0.6 : 0.9);
                }
            });
        }
    }

    private static void marked(PageSays says, String query, String where, Place place, double sure) {
        List<Element> elements = says.page.select(query).stream().filter(element -> !beside(element)).limit(3).toList();
        for (Element element : elements) {
            Element name = element.selectFirst("[itemprop~=(?i)^name$]");
            String text = name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text();
            String plain = BY.matcher(PageSays.plain(text)).replaceFirst("");
            if (sure > 0.7 && NICKNAME.matcher(plain).matches() && !site(says, plain)) {
                says.add(Field.AUTHOR, plain, place, where + " (one word)", sure - 0.1);
            } else if (text.length() < 120) {
                people(says, text, place, where, sure);
            }
        }
    }

    /// Adds the names in a line that stands beside the headline.
    static void visible(PageSays says, String line) {
        String plain = PageSays.plain(line);
        if (plain.length() < 200) {
            people(says, plain, Place.VISIBLE, "byline", BY.matcher(plain).find() ? 0.8 : 0.6);
        }
    }

    /// Adds the name in a line that says so itself, wherever it stands: “By Ann Lee”.
    static void said(PageSays says, String line) {
        String plain = PageSays.plain(line);
        if (plain.length() < 120 && BY.matcher(plain).find()) {
            people(says, plain, Place.VISIBLE, "line of an author", 0.7);
        }
    }

    private static void people(PageSays says, String line, Place place, String where, double sure) {
        for (String name : names(PageSays.plain(line))) {
            String bare = BEHIND.matcher(name).replaceFirst("").strip();
            if (person(bare) && !site(says, bare)) {
                says.add(Field.AUTHOR, bare, place, where, sure);
            } else if (AGENCIES.contains(bare.toLowerCase(Locale.ROOT))) {
                says.add(Field.AGENCY, bare, place, where, 0.85);
            }
        }
    }

    /// Adds the name that a link to somebody's own page bears.
    static void linked(PageSays says, Element in) {
        for (Element link : in.select("a[href~=(?i)/(?:authors?|by|staff|people|contributors?|profiles?|writers?|autor(?:en|es|i)?|auteurs?|redakcja|journalist(?:s|en|es)?|avtor)/[^/]]")) {
            String name = BY.matcher(PageSays.plain(link.text())).replaceFirst("");
            if (person(name) && !site(says, name)) {
                says.add(Field.AUTHOR, name, Place.VISIBLE, "link to the author", 0.75);
            }
        }
    }

    private static void add(PageSays says, String written, Place place, String where, double sure) {
        for (String name : names(PageSays.plain(written))) {
            if (AGENCIES.contains(name.toLowerCase(Locale.ROOT))) {
                says.add(Field.AGENCY, name, place, where, sure);
            } else if (person(name) && !site(says, name)) {
                says.add(Field.AUTHOR, name, place, where, sure);
            } else if (place != Place.MICRODATA && NICKNAME.matcher(name).matches() && !site(says, name)) {
                says.add(Field.AUTHOR, name, place, where + " (one word)", 0.55);
            } else {
                house(says, name, place, where);
            }
        }
    }

    private static void house(PageSays says, String name, Place place, String where) {
        if (AGENCIES.contains(name.toLowerCase(Locale.ROOT))) {
            says.add(Field.AGENCY, name, place, where, 0.85);
        } else if (place != Place.MICRODATA && !site(says, name) && name.length() > 3 && name.split(" ").length <= 6
                && !name.toLowerCase(Locale.ROOT).matches("(?:by )?(?:admin.*|webmaster|user|guest.*|unknown|anonymous|editor|author)")) {
            says.add(Field.AUTHOR, name, place, where + " (organisation)", 0.52);
        }
    }

    private static boolean site(PageSays says, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return says.found().stream().anyMatch(one -> one.field() == Field.PUBLISHER && one.value().toLowerCase(Locale.ROOT).equals(plain))
                || says.meta("og:site_name").stream().anyMatch(site -> site.toLowerCase(Locale.ROOT).equals(plain));
    }

    /// The names in a line, without what pages write around them.
    static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        String bare = ADDRESS.matcher(BY.matcher(line.strip()).replaceFirst("")).replaceAll(" ").strip();
        for (String part : APART.split(bare)) {
            String name = BY.matcher(part.strip()).replaceFirst("").replaceAll("^[\\s,.:(–—-]+|[\\s,:)(–—-]+$", "").replaceAll("\\s+", " ");
            if (name.length() > 2 && name.length() < 60 && Character.isLetter(name.codePointAt(0)) && name.chars().noneMatch(c -> c >= '0' && c <= '9')) {
                names.add(name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0 ? capitalised(name) : name);
            }
        }
        return names;
    }

    private static String capitalised(String name) {
        return Pattern.compile("[\\s-]|[^\\s-]+").matcher(name.toLowerCase(Locale.ROOT)).results().map(part -> part.group())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)).collect(Collectors.joining());
    }

    /// Whether this reads as the name of somebody: two to five words, each with a capital but for particles, and none that houses are
    /// called by.
    static boolean person(String name) {
        String[] words = name.split("\\s+");
        if (name.length() <= 4 && name.length() > 1 && name.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return true;
        }
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
            if (HOUSES.contains(plain) || NOT_NAMES.contains(plain)) {
                return false;
            }
            capitals += Character.isUpperCase(word.codePointAt(0)) || Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER ? 1 : 0;
        }
        return capitals >= 2 || capitals == words.length;
    }
}
