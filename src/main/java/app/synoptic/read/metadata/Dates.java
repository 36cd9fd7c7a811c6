package app.synoptic.read.metadata;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// When an article was published and changed.
final class Dates {

    private static final List<String> PUBLISHED = List.of("article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished", "publish-date",
            "publish_date", "publishdate", "publication_date", "publicationdate", "published_time", "pubdate", "pub_date", "date.published", "dcterms.created", "dcterms.issued",
            "dc.date.issued", "dc.date.created", "dcterms.date", "dc.date", "dc:date", "date", "citation_publication_date", "citation_date", "citation_online_date", "sailthru.date",
            "parsely-pub-date", "cxenseparse:recs:publishtime", "article.published", "rnews:datepublished", "originalpublicationdate", "vr:published_time", "bt:pubdate",
            "article_date_original", "published", "datecreated", "article:created_time", "og:pubdate", "og:article:published", "displaydate", "publishedat", "prism.publicationdate",
            "last-published", "article.created", "created", "dateissued", "eprints.datestamp", "release_date", "gentime", "newsdate");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:article:modified_time", "og:updated_time", "og:modified_time", "article:modified", "datemodified",
            "last-modified", "lastmodified", "lastmod", "dcterms.modified", "dc.date.modified", "modified", "article.updated", "article:updated_time", "revised", "dateupdate",
            "updated_time", "modified_date", "cxenseparse:recs:articlelastmodified", "last_updated");
    private static final Pattern IN_URL = Pattern.compile("[/._-]((?:19|20)\\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\\d|3[01])(?=[/._?#-]|$)");
    private static final Pattern IN_URL_COMPACT = Pattern.compile("[/_-]((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/._?#-]|$)");

    private final PageSays says;

    private Dates(PageSays says) {
        this.says = says;
    }

    static void find(PageSays says) {
        new Dates(says).find();
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
        Matcher matcher = IN_URL.matcher(url);
        boolean found = matcher.find();
        if (!found) {
            matcher = IN_URL_COMPACT.matcher(url);
            found = matcher.find();
        }
        if (found) {
            add(Field.PUBLISHED, "%s-%2s-%2s".formatted(matcher.group(1), matcher.group(2), matcher.group(3)).replace(' ', '0'), Place.URL, "url", Place.URL.precision());
        }
    }

    private void add(Field field, String written, Place place, String where, double sure) {
        if (written.length() < 200) {
            DateText.of(PageSays.plain(written), says.monthFirst).ifPresent(date -> says.add(field, date, place, where, sure));
        }
    }

    /// Adds what a line beside the headline says, and the times marked in it.
    static void visible(PageSays says, String line, Element in) {
        Dates dates = new Dates(says);
        Field field = changed(line) ? Field.MODIFIED : Field.PUBLISHED;
        for (Element time : in.select("time[datetime]")) {
            dates.add(changed(time.text()) ? Field.MODIFIED : field, time.attr("datetime"), Place.TIME_ELEMENT, "time", Place.TIME_ELEMENT.precision());
        }
        DateText.inWords(line, says.monthFirst).ifPresent(date -> says.add(field, date, Place.VISIBLE, "dateline"));
    }

    /// Adds what a line below the article says: less sure, for other dates stand there too.
    static void below(PageSays says, String line, Element in) {
        int before = says.found().size();
        visible(says, line, in);
        for (int i = before; i < says.found().size(); i++) {
            Found one = says.found().get(i);
            says.found().set(i, new Found(one.field(), one.value(), one.place(), one.where() + " below", one.sure() * 0.7));
        }
    }

    private static boolean changed(String line) {
        return line.toLowerCase(Locale.ROOT).matches("(?s).{0,12}\\b(?:updated?|modified|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|обновлено|изменено|aktualizacja|bijgewerkt).*");
    }

    /// The day and moment to take for published: an instant in UTC whose day is the neighbour of the day that the page shows, or that
    /// its address has, was published on that day.
    static Optional<Found> published(List<Found> found) {
        Optional<Found> surest = found.stream().filter(one -> !one.guess()).findFirst();
        Optional<Found> best = surest.flatMap(day -> found.stream().filter(one -> !one.guess() && one.value().length() > 10 && one.value().startsWith(day.value())).findFirst())
                .or(() -> surest);
        if (best.isEmpty() || !best.get().value().endsWith("Z")) {
            return best;
        }
        Found instant = best.get();
        Optional<Found> same = found.stream().filter(one -> one.value().length() > 19 && !one.value().endsWith("Z") && sameInstant(one.value(), instant.value())).findFirst();
        if (same.isPresent()) {
            return same;
        }
        return found.stream().filter(one -> !one.guess() && (one.place() == Place.VISIBLE || one.place() == Place.URL) && beside(one.value(), instant.value())).findFirst()
                .or(() -> best);
    }

    private static boolean sameInstant(String one, String other) {
        try {
            return OffsetDateTime.parse(one).toInstant().equals(OffsetDateTime.parse(other).toInstant());
        } catch (DateTimeParseException unlike) {
            return false;
        }
    }

    private static boolean beside(String day, String instant) {
        long apart = LocalDate.parse(day.substring(0, 10)).toEpochDay() - LocalDate.parse(instant.substring(0, 10)).toEpochDay();
        return Math.abs(apart) == 1;
    }
}
