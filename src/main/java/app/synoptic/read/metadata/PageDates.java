package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// When an article was published and changed.
final class PageDates {

    private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "publish-date",
            "publish_date", "publishdate", "publication_date", "publicationdate", "published_time", "pubdate", "pub_date", "date.published", "dcterms.created", "dcterms.issued",
            "dc.date.issued", "dc.date.created", "dcterms.date", "dc.date", "dc:date", "date", "citation_publication_date", "citation_date", "citation_online_date", "sailthru.date",
            "parsely-pub-date", "cxenseparse:recs:publishtime", "article.published", "rnews:datepublished", "originalpublicationdate", "vr:published_time", "bt:pubdate",
            "article_date_original", "published", "datecreated", "article:created_time", "og:pubdate", "og:article:published", "displaydate", "publishedat", "prism.publicationdate",
            "last-published", "article.created", "created", "dateissued", "eprints.datestamp", "release_date", "gentime", "newsdate");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
            "last-modified", "lastmodified", "lastmod", "dcterms.modified", "dc.date.modified", "modified", "article.updated", "article:updated_time", "revised", "dateupdate",
            "updated_time", "modified_date", "cxenseparse:recs:articlelastmodified", "last_updated");
    private static final Pattern IN_URL = Pattern.compile("[/._-]((?:19|20)\\d{2})(?:/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])(?=[/.?#]|$)|([_-])(0?[1-9]|1[0-2])\\4(0?[1-9]|[12]\\d|3[01])(?=[/._?#-]|$))");
    private static final Pattern IN_URL_DAY_FIRST = Pattern.compile("[/_-](0?[1-9]|[12]\\d|3[01])-(0?[1-9]|1[0-2])-((?:19|20)\\d{2})(?=[/._?#-]|$)");
    private static final Pattern IN_URL_COMPACT = Pattern.compile("[/_-]((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/._?#-]|$)");

    private static final Pattern CHANGED = Pattern.compile("\\b(?:updated?|modified|revised|edited|reviewed|aktualisiert|aktualisierung|geändert|änderung|überarbeitet|mis à jour|mise à jour|modifié|actualizad[oa]|"
            + "actualización|modificad[oa]|aggiornat[oa]|aggiornamento|atualizad[oa]|atualização|обновлен[оа]?|изменен[оа]?|оновлено|aktualizac|zaktualizowan|bijgewerkt|gewijzigd|güncellen|güncelleme|"
            + "uppdatera|oppdatert|opdatere|päivitetty|aktualizov)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CREATED = Pattern.compile("\\b(?:publi|posted|created|written|first|originally|veröffentlich|erstellt|erschienen|pubblicat|опублик)[^\\p{L}]*\\p{L}{0,8}[^\\p{L}]{0,6}(?:(?:on|am|le|el|il)\\s*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final PageSays says;

    private PageDates(PageSays says) {
        this.says = says;
    }

    static void find(PageSays says) {
        new PageDates(says).find();
    }

    private void find() {
        for (JsonNode article : says.jsonLd.articles()) {
            jsonLd(article, 0);
        }
        for (JsonNode page : says.jsonLd.pages()) {
            jsonLd(page, 0.04);
        }
        PUBLISHED.forEach(name -> says.meta(name).forEach(value -> add(Field.PUBLISHED, value, Place.META, name, sure(name))));
        MODIFIED.forEach(name -> says.meta(name).forEach(value -> add(Field.MODIFIED, value, Place.META, name, Place.META.precision())));
        microdata("datePublished", Field.PUBLISHED);
        microdata("dateModified", Field.MODIFIED);
        for (Element time : says.page.select("time[pubdate], time.entry-date, time.published, .entry-date time, abbr.published")) {
            boolean updated = time.hasClass("updated") && !time.hasClass("published");
            add(updated ? Field.MODIFIED : Field.PUBLISHED, machine(time), Place.TIME_ELEMENT, "time." + (updated ? "updated" : "published"), 0.87);
            break;
        }
        says.found().stream().filter(one -> one.field() == Field.URL).map(Found::value).distinct().toList().forEach(this::url);
    }

    private static double sure(String name) {
        return name.equals("date") || name.startsWith("dc") || name.equals("created") ? 0.86 : Place.META.precision();
    }

    private void jsonLd(JsonNode thing, double less) {
        JsonLd.text(thing, "datePublished").ifPresent(date -> add(Field.PUBLISHED, date, Place.JSON_LD, "datePublished", Place.JSON_LD.precision() - less));
        JsonLd.text(thing, "dateCreated").ifPresent(date -> add(Field.PUBLISHED, date, Place.JSON_LD, "dateCreated", 0.8 - less));
        JsonLd.text(thing, "dateModified").ifPresent(date -> add(Field.MODIFIED, date, Place.JSON_LD, "dateModified", Place.JSON_LD.precision() - less));
    }

    private void microdata(String property, Field field) {
        List<Element> marked = says.page.select("[itemprop~=(?i)^" + property + "$]:not(meta)");
        for (Element element : marked.subList(0, Math.min(1, marked.size()))) {
            add(field, machine(element), Place.MICRODATA, property, Place.MICRODATA.precision());
        }
    }

    private static String machine(Element element) {
        for (String attribute : List.of("datetime", "content", "title")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private void url(String url) {
        dayIn(url).ifPresent(day -> add(Field.PUBLISHED, day, Place.URL, "url", Place.URL.precision()));
    }

    /// The day that stands in an address.
    static Optional<String> dayIn(String url) {
        Matcher slashes = IN_URL.matcher(url);
        if (slashes.find()) {
            boolean first = slashes.group(2) != null;
            return day(slashes.group(1), slashes.group(first ? 2 : 5), slashes.group(first ? 3 : 6));
        }
        Matcher compact = IN_URL_COMPACT.matcher(url);
        if (compact.find()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher dayFirst = IN_URL_DAY_FIRST.matcher(url);
        return dayFirst.find() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        return MetadataDates.of("%s-%s-%s".formatted(year, month, day), MetadataDates.Order.DAY_FIRST);
    }

    private void add(Field field, String written, Place place, String where, double sure) {
        if (written.length() < 200) {
            MetadataDates.of(PageSays.plain(written), says.order()).ifPresent(date -> says.add(field, date, place, where, sure));
        }
    }

    /// Adds what a line beside the headline says, and the times marked in it.
    static void visible(PageSays says, String line, Element in) {
        line(says, line, in, "", 1);
    }

    /// Adds what a line below the article says: less sure, for other dates stand there too.
    static void below(PageSays says, String line, Element in) {
        line(says, line, in, " below", 0.7);
    }

    private static void line(PageSays says, String line, Element in, String where, double sure) {
        PageDates dates = new PageDates(says);
        boolean changed = changed(line.substring(0, Math.min(line.length(), 30)));
        for (Element time : in.select("time[datetime]")) {
            int at = line.indexOf(time.text());
            boolean its = changed(time.text()) || time.hasClass("updated") && !time.hasClass("published") || (at > 0 ? changedBefore(line, at) : changed);
            dates.add(its ? Field.MODIFIED : Field.PUBLISHED, time.attr("datetime"), Place.TIME_ELEMENT, "time" + where, Place.TIME_ELEMENT.precision() * sure);
        }
        for (MetadataDates.Said said : MetadataDates.all(line, says.order())) {
            says.add(changedBefore(line, said.start()) ? Field.MODIFIED : Field.PUBLISHED, said.day(), Place.VISIBLE, "dateline" + where, Place.VISIBLE.precision() * sure);
        }
    }

    /// Whether the words before a place in a line, back to the date before it, say that something was changed.
    static boolean changedBefore(String line, int at) {
        String before = line.substring(Math.max(0, at - 45), at).replaceFirst(".*(?:\\d{4}|\\d{1,2}:\\d{2})", "");
        return changed(before) && !CREATED.matcher(before).find();
    }

    private static boolean changed(String line) {
        return CHANGED.matcher(line).find();
    }
}
