package app.synoptic.read.metadata;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.html.Box;
import app.synoptic.read.html.ClassWords.Group;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Looks for the day of publication in a page that neither tells it to machines nor shows it beside the headline: place by place, the
/// likelier ones first, until one tells a day. Whatever the last of them tell is a guess.
final class DateGuesses {

    private static final int LONGEST_LINE = 220;
    private static final int OPENING = 90;
    private static final int MOST_SCRIPT = 2_000_000;
    private static final Pattern LABEL = Pattern.compile("\\b(?:published|posted|publication date|release date|first published|date|veröffentlicht|veröffentlichung|erschienen|erstellt|eingestellt|datum|publié|paru|mis en ligne|"
            + "publicad[oa]|fecha|pubblicat[oa]|inserit[oa]|data|gepubliceerd|geplaatst|opublikowan|dodan|publicerad|publisert|offentliggjort|julkaistu|yayın|eklenme|опубликован|размещен|дата|опубліковано|"
            + "zveřejněno|vydáno|közzétéve|geschrieben|gepostet|verfasst|written|submitted|created)[^\\d]{0,30}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IN_SCRIPT = Pattern.compile("[\"'](?:date_?published|published_?(?:at|date|time|first|on)?|publish_?(?:ed)?_?(?:date|time|at)|publication_?date|first-?publi(?:cation|shed)|pub_?date|"
            + "date_?created|created_?(?:at|date_?time|date))\\\\?[\"']\\s*:\\s*\\\\?[\"']((?:19|20)\\d{2}-\\d{2}-\\d{2}[^\"'\\\\]{0,20})", Pattern.CASE_INSENSITIVE);

    private final PageSays says;
    private final HtmlPage page;
    private final List<BlockKind> kinds;
    private final int headline;
    private final int first;
    private final int last;

    DateGuesses(PageSays says, HtmlPage page, List<BlockKind> kinds) {
        this.says = says;
        this.page = page;
        this.kinds = kinds;
        headline = kinds.indexOf(BlockKind.HEADLINE);
        int begins = -1;
        int ends = -1;
        for (int i = 0; i < kinds.size(); i++) {
            begins = begins < 0 && kinds.get(i).prose() ? i : begins;
            ends = kinds.get(i).prose() ? i : ends;
        }
        first = begins;
        last = ends;
    }

    void find() {
        List<Runnable> places = List.of(this::labelled, this::times, this::openings, this::scripts, this::description, this::anywhere, this::changed, this::pictures);
        for (Runnable place : places) {
            if (says.found().stream().anyMatch(one -> one.field() == Field.PUBLISHED)) {
                return;
            }
            place.run();
        }
    }

    /// Lines anywhere that say what their date is.
    private void labelled() {
        for (int i : outward()) {
            String line = page.text(page.blocks().get(i));
            for (MetadataDates.Said said : line.length() < LONGEST_LINE ? MetadataDates.all(line, says.order()) : List.<MetadataDates.Said>of()) {
                if (LABEL.matcher(line.substring(0, said.start())).find() && !PageDates.changedBefore(line, said.start()) && !furnished(i)) {
                    says.add(Field.PUBLISHED, said.day(), Place.VISIBLE, "line with a label", 0.75);
                    return;
                }
            }
        }
    }

    /// The places of blocks, those from the headline on before those above it.
    private List<Integer> outward() {
        List<Integer> places = new ArrayList<>();
        int from = Math.max(0, headline);
        for (int i = from; i < kinds.size(); i++) {
            places.add(i);
        }
        for (int i = from - 1; i >= 0; i--) {
            places.add(i);
        }
        return places;
    }

    private boolean furnished(int i) {
        if (kinds.get(i) == BlockKind.COMMENTS || kinds.get(i) == BlockKind.RELATED) {
            return true;
        }
        int steps = 0;
        for (Box box = page.blocks().get(i).box(); box != null && steps < 4; box = box.parent()) {
            if (box.tag().equals("aside") || Group.COMMENTS.in(box.groups()) || Group.SIDE.in(box.groups()) || Group.CONSENT.in(box.groups())) {
                return true;
            }
            steps++;
        }
        return false;
    }

    /// The first time that is marked outside comments, sidebars and lists of other stories.
    private void times() {
        for (Element time : says.page.select("time[datetime], abbr[title], [class~=(?i)(^|[\\s_-])(published|pubdate|entry-date|post-date|article-date|updated)($|[\\s_-])][title]")) {
            String written = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title");
            Optional<String> day = MetadataDates.of(written, says.order());
            if (day.isPresent() && time.closest("aside, nav, [class*=comment], [id*=comment], [class*=related], [class*=sidebar], [class*=teaser]") == null) {
                says.add(Field.PUBLISHED, day.get(), Place.TIME_ELEMENT, "first time", 0.55);
                return;
            }
        }
    }

    /// A date before the first sentences: “Orrin, 5 January 2022 – The ferry …”.
    private void openings() {
        for (int i = Math.max(0, first); first >= 0 && i <= last && i < first + 4; i++) {
            String text = page.text(page.blocks().get(i));
            Optional<MetadataDates.Said> said = MetadataDates.all(text.substring(0, Math.min(text.length(), OPENING)), says.order()).stream().findFirst();
            if (said.isPresent() && said.get().start() < OPENING / 3) {
                says.add(Field.PUBLISHED, said.get().day(), Place.VISIBLE, "first words", 0.55);
                return;
            }
        }
    }

    /// What scripts hold under names that say so, where all of one script agree.
    private void scripts() {
        for (Element script : says.page.getElementsByTag("script")) {
            String data = script.data();
            if (data.length() < MOST_SCRIPT && data.contains("20")) {
                Matcher matcher = IN_SCRIPT.matcher(data);
                if (matcher.find()) {
                    MetadataDates.of(matcher.group(1), says.order()).ifPresent(day -> says.add(Field.PUBLISHED, day, Place.OTHER, "script", 0.5));
                    return;
                }
            }
        }
    }

    private void description() {
        for (String name : List.of("description", "og:description", "dc.description")) {
            for (String text : says.meta(name)) {
                MetadataDates.inWords(text, says.order()).ifPresent(day -> says.add(Field.PUBLISHED, day, Place.META, name, 0.5));
            }
        }
    }

    /// When it was changed, where nothing else is known.
    private void changed() {
        says.found().stream().filter(one -> one.field() == Field.MODIFIED).max((one, other) -> Double.compare(merit(one), merit(other)))
                .ifPresent(one -> says.add(Field.PUBLISHED, one.value(), one.place(), one.where() + " (changed)", 0.45));
    }

    private static double merit(Found one) {
        return one.sure() + (one.place() == Place.VISIBLE || one.place() == Place.TIME_ELEMENT ? 1 : 0);
    }

    /// The day that stands most often in short lines, the one nearest behind the headline of those that stand equally often.
    private void anywhere() {
        if (says.found().stream().anyMatch(one -> one.field() == Field.MODIFIED)) {
            return;
        }
        Map<String, Integer> often = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (int i : outward()) {
            PageBlock block = page.blocks().get(i);
            if (block.length() < LONGEST_LINE && !block.hidden()) {
                MetadataDates.all(page.text(block), says.order()).forEach(said -> {
                    order.add(said.day());
                    often.merge(said.day(), furnished(i) ? 1 : 3, Integer::sum);
                });
            }
        }
        order.stream().max((one, other) -> often.getOrDefault(one, 0).equals(often.getOrDefault(other, 0)) ? Integer.compare(order.indexOf(other), order.indexOf(one))
                : Integer.compare(often.getOrDefault(one, 0), often.getOrDefault(other, 0))).ifPresent(day -> says.add(Field.PUBLISHED, day, Place.OTHER, "most often", 0.4));
    }

    /// The day in the address of the picture that stands for the page, or under which pages put what they upload.
    private void pictures() {
        for (String name : List.of("og:image", "twitter:image", "twitter:image:src", "image")) {
            for (String address : says.meta(name)) {
                PageDates.dayIn(address.toLowerCase(Locale.ROOT)).ifPresent(day -> says.add(Field.PUBLISHED, day, Place.OTHER, name, 0.3));
            }
        }
    }
}
