package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import tools.jackson.databind.JsonNode;

/// Where an article comes from: its address, who publishes it, in which section and language; and when the page was saved.
final class PageOrigin {

    private static final List<String> PUBLISHERS = List.of("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "citation_journal_title",
            "application-name", "apple-mobile-web-app-title", "copyright", "parsely-site", "al:android:app_name");
    private static final List<String> SECTIONS = List.of("article:section", "section", "parsely-section", "sailthru.section", "og:article:section", "category", "dc.subject");
    private static final Pattern SAVED = Pattern.compile("url:\\s*(\\S+).{0,200}?saved date:\\s*([^\\n]{10,120}?)\\s*(?:\\n|$)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z]{4})?(?:[-_](?:[a-zA-Z]{2}|\\d{3}))?");

    private PageOrigin() {}

    static void find(PageSays says) {
        addresses(says);
        publisher(says);
        SECTIONS.forEach(name -> says.meta(name).forEach(section -> says.add(Field.SECTION, section, Place.META, name)));
        for (JsonNode article : says.jsonLd.articles()) {
            JsonLd.text(article, "articleSection").ifPresent(section -> says.add(Field.SECTION, section, Place.JSON_LD, "articleSection"));
        }
        languages(says);
    }

    private static void addresses(PageSays says) {
        for (Element link : says.page.select("link[rel~=(?i)canonical]")) {
            address(says, link.attr("href"), Place.META, "canonical", 0.97);
        }
        says.meta("og:url").forEach(url -> address(says, url, Place.META, "og:url", 0.95));
        for (JsonNode article : says.jsonLd.articles()) {
            JsonLd.text(article, "url").or(() -> JsonLd.text(article, "mainEntityOfPage")).or(() -> JsonLd.text(article.path("mainEntityOfPage"), "@id"))
                    .ifPresent(url -> address(says, url, Place.JSON_LD, "url", 0.9));
        }
        for (Node node : comments(says)) {
            String comment = ((Comment) node).getData();
            Matcher saved = SAVED.matcher(comment);
            if (saved.find()) {
                address(says, saved.group(1), Place.CAPTURE, "SingleFile", 0.93);
                savedDay(saved.group(2)).ifPresent(day -> says.add(Field.SAVED, day, Place.CAPTURE, "SingleFile", 1));
            }
            WebArchives.remark(comment).ifPresent(made -> says.add(Field.SAVED, made, Place.CAPTURE, "Wayback Machine", 1));
            Matcher from = SAVED_FROM.matcher(comment);
            if (from.find()) {
                address(says, from.group(1), Place.CAPTURE, "saved from", 0.93);
            }
        }
    }

    /// The comments before and behind the root element and at its beginning, where savers of pages write.
    private static List<Node> comments(PageSays says) {
        List<Node> comments = new ArrayList<>(says.page.childNodes());
        Element root = says.page.selectFirst("html");
        if (root != null) {
            root.childNodes().stream().limit(4).forEach(comments::add);
        }
        return comments.stream().filter(Comment.class::isInstance).toList();
    }

    /// As browsers print it: `Sun Nov 29 2026 13:05:00 GMT+0100 (…)`, or ISO 8601.
    private static Optional<String> savedDay(String written) {
        Matcher browser = Pattern.compile("\\w{3} (\\w{3}) (\\d{1,2}) (\\d{4}) (\\d{2}:\\d{2}:\\d{2}) GMT([+-]\\d{2})(\\d{2})").matcher(written);
        if (browser.find()) {
            return MetadataDates.inWords("%s %s %s".formatted(browser.group(2), browser.group(1), browser.group(3)), MetadataDates.Order.DAY_FIRST)
                    .map(day -> day + "T" + browser.group(4) + (browser.group(5).equals("+00") && browser.group(6).equals("00") ? "Z" : browser.group(5) + ":" + browser.group(6)));
        }
        return MetadataDates.of(written, MetadataDates.Order.DAY_FIRST);
    }

    /// Adds an address; of a copy in a public archive that of the page it is a copy of, and when the copy was made.
    static void address(PageSays says, String url, Place place, String where, double sure) {
        Optional<WebArchives.Copy> copy = WebArchives.copy(url);
        if (copy.isPresent()) {
            says.add(Field.URL, copy.get().of(), place, where + ", archived", sure);
            says.add(Field.SAVED, copy.get().made(), Place.CAPTURE, "address of the archive", 1);
        } else if (host(url).isPresent()) {
            says.add(Field.URL, url, place, where, sure);
        }
    }

    static Optional<String> host(String url) {
        try {
            URI address = URI.create(url.strip());
            boolean web = address.getHost() != null && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
            return web ? Optional.of(address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "")) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static void publisher(PageSays says) {
        for (JsonNode article : says.jsonLd.articles()) {
            for (String role : List.of("publisher", "sourceOrganization")) {
                JsonNode publisher = article.get(role);
                if (publisher != null) {
                    JsonLd.each(publisher, one -> {
                        JsonNode named = says.jsonLd.resolved(one);
                        JsonLd.text(named, "name").or(() -> named.isString() ? Optional.of(named.asString()) : Optional.empty())
                                .ifPresent(name -> says.add(Field.PUBLISHER, name, Place.JSON_LD, role));
                    });
                }
            }
        }
        for (String name : PUBLISHERS) {
            says.meta(name).stream().filter(value -> host(value).isEmpty() && value.length() < 120)
                    .forEach(value -> says.add(Field.PUBLISHER, value, Place.META, name, name.equals("og:site_name") ? 0.93 : 0.7));
        }
        says.found().stream().filter(one -> one.field() == Field.URL).findFirst().flatMap(one -> host(one.value()))
                .ifPresent(host -> says.add(Field.PUBLISHER, host, Place.URL, "host", 0.6));
    }

    private static void languages(PageSays says) {
        for (JsonNode article : says.jsonLd.articles()) {
            JsonLd.text(article, "inLanguage").ifPresent(language -> language(says, language, Place.JSON_LD, "inLanguage", 0.85));
        }
        says.page.select("html").stream().limit(1).forEach(root -> language(says, root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"), Place.META, "html lang", 0.8));
        for (String name : List.of("og:locale", "content-language", "language", "dc.language", "dcterms.language", "dc:language", "citation_language")) {
            says.meta(name).forEach(language -> language(says, language, Place.META, name, 0.75));
        }
    }

    static void language(PageSays says, String declared, Place place, String where, double sure) {
        if (LANGUAGE.matcher(declared.strip()).matches()) {
            String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
            if (!tag.equals("und")) {
                says.add(Field.LANGUAGE, tag, place, where, sure);
            }
        }
    }
}
