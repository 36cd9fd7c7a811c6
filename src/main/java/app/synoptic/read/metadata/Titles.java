package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// What an article is called.
final class Titles {

    private static final List<String> META = List.of("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "dc:title", "parsely-title", "sailthru.title",
            "headline", "title", "cxenseparse:title");

    private static final int MOST_HEADINGS = 100;
    private static final int LONGEST = 2_000;

    private Titles() {}

    static void find(PageSays says) {
        for (JsonNode article : says.jsonLd.articles()) {
            JsonLd.text(article, "headline").or(() -> JsonLd.text(article, "name")).ifPresent(title -> says.add(Field.TITLE, title, Place.JSON_LD, "headline", 0.86));
        }
        for (String name : META) {
            says.meta(name).forEach(title -> says.add(Field.TITLE, withoutSite(says, title), Place.META, name, name.startsWith("og") ? 0.88 : 0.8));
        }
        for (Element headline : says.page.select("[itemprop=headline]").stream().limit(MOST_HEADINGS).filter(one -> one.hasAttr("content") || FewWords.shorter(one, LONGEST)).toList()) {
            says.add(Field.TITLE, headline.hasAttr("content") ? headline.attr("content") : headline.text(), Place.MICRODATA, "headline", 0.85);
        }
        List<Element> headings = says.page.getElementsByTag("h1").stream().limit(MOST_HEADINGS).filter(heading -> FewWords.shorter(heading, LONGEST) && !heading.text().isBlank()).toList();
        for (Element heading : headings) {
            says.add(Field.TITLE, heading.text(), Place.VISIBLE, "h1", headings.size() == 1 ? 0.9 : 0.6);
        }
        Element title = says.page.selectFirst("head > title, title");
        if (title != null && FewWords.shorter(title, LONGEST)) {
            says.add(Field.TITLE, withoutSite(says, title.text()), Place.META, "title", 0.7);
        }
    }

    /// All that the page may call its article, the names of the site taken off.
    static List<String> all(PageSays says) {
        List<String> titles = new ArrayList<>();
        says.found().stream().filter(one -> one.field() == Field.TITLE && one.place() != Place.VISIBLE).map(one -> one.value()).forEach(titles::add);
        return titles;
    }

    /// A title without the name of the site that pages put behind or before it.
    static String withoutSite(PageSays says, String title) {
        String plain = PageSays.plain(title);
        for (String site : sites(says)) {
            String stripped = without(plain, site);
            if (!stripped.equals(plain)) {
                return stripped;
            }
        }
        int cut = Math.max(plain.lastIndexOf(" | "), Math.max(plain.lastIndexOf(" – "), Math.max(plain.lastIndexOf(" — "), plain.lastIndexOf(" - "))));
        if (cut > 0 && words(plain.substring(0, cut)) >= 3 && words(plain.substring(cut + 3)) <= 4 && appears(says, plain.substring(0, cut))) {
            return plain.substring(0, cut).strip();
        }
        return plain;
    }

    private static boolean appears(PageSays says, String title) {
        return says.headings().stream().anyMatch(heading -> heading.equalsIgnoreCase(title.strip()));
    }

    private static List<String> sites(PageSays says) {
        List<String> sites = new ArrayList<>(says.meta("og:site_name"));
        sites.addAll(says.meta("application-name"));
        for (JsonNode article : says.jsonLd.articles()) {
            JsonNode publisher = article.get("publisher");
            if (publisher != null) {
                JsonLd.each(publisher, each -> JsonLd.text(says.jsonLd.resolved(each), "name").ifPresent(sites::add));
            }
        }
        return sites.stream().map(PageSays::plain).filter(site -> site.length() > 1).toList();
    }

    private static String without(String title, String site) {
        String lower = title.toLowerCase(Locale.ROOT);
        String name = site.toLowerCase(Locale.ROOT);
        if (lower.endsWith(name)) {
            String rest = title.substring(0, title.length() - site.length()).stripTrailing();
            if (!rest.isEmpty() && "|-–—:·•»«/".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
                String cut = rest.replaceFirst("[\\s|\\-–—:·•»«/]+$", "");
                return cut.isEmpty() ? title : cut;
            }
        }
        if (lower.startsWith(name)) {
            String rest = title.substring(site.length()).stripLeading();
            if (rest.length() > 8 && "|-–—:·•»«/".indexOf(rest.charAt(0)) >= 0) {
                return rest.replaceFirst("^[\\s|\\-–—:·•»«/]+", "");
            }
        }
        return title;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
