package app.synoptic.read.metadata;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import app.synoptic.read.language.LanguageGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says of its article: first what it says to machines, then, when the article is found, what stands beside it.
public final class PageMetadata {

    /// So many blocks around the headline may tell who wrote the article, and when.
    private static final int NEAR = 12;
    private static final int MOST_TITLES = 12;
    private static final int LONGEST_LINE = 140;
    private static final int MOST_OF_A_LINE = 400;

    private final PageSays says;

    private PageMetadata(Document page) {
        says = new PageSays(page);
        Titles.find(says);
    }

    public static PageMetadata of(Document page) {
        return new PageMetadata(page);
    }

    /// Adds what is known from beside the page.
    public void add(Found known) {
        if (known.field() == Field.URL) {
            PageOrigin.address(says, known.value(), known.place(), known.where(), known.sure());
        } else {
            says.add(known.field(), known.value(), known.place(), known.where(), known.sure());
        }
    }

    /// What helps to find the article in the page.
    public Hints hints() {
        String description = Stream.of("og:description", "description", "twitter:description").flatMap(name -> says.meta(name).stream()).findFirst().orElse(null);
        String body = says.jsonLd.articles().stream().flatMap(article -> Stream.of("articleBody", "text", "reviewBody").flatMap(name -> JsonLd.text(article, name).stream()))
                .max((one, other) -> Integer.compare(one.length(), other.length())).filter(text -> text.length() > 200).map(PageSays::plain).orElse(null);
        return new Hints(Titles.all(says).stream().limit(MOST_TITLES).toList(), description, body);
    }

    /// All it says, once it is known what each block is.
    ///
    /// @param body the prose of the article
    public Metadata with(HtmlPage page, List<BlockKind> kinds, String body) {
        PageOrigin.find(says);
        PageDates.find(says);
        Authors.find(says);
        for (int i = 0; i < kinds.size(); i++) {
            PageBlock block = page.blocks().get(i);
            switch (kinds.get(i)) {
                case HEADLINE -> says.add(Field.TITLE, page.text(block), Place.VISIBLE, "headline", 0.93);
                case DATELINE -> {
                    PageDates.visible(says, page.text(block), line(block));
                    Authors.visible(says, page.text(block));
                }
                case BYLINE -> {
                    Authors.visible(says, page.text(block));
                    PageDates.visible(says, page.text(block), line(block));
                }
                default -> { }
            }
        }
        beside(page, kinds);
        language(body);
        return new Metadata(ordered());
    }

    /// Looks in the lines around the headline and behind the article, which are not told to be byline or dateline: for links to
    /// authors, and for a date where none is known yet.
    private void beside(HtmlPage page, List<BlockKind> kinds) {
        int headline = kinds.indexOf(BlockKind.HEADLINE);
        int first = Math.max(headline, IntStream.range(0, kinds.size()).filter(i -> kinds.get(i).prose()).findFirst().orElse(headline));
        List<Element> lines = new ArrayList<>();
        for (int i = Math.max(0, headline - NEAR); headline >= 0 && i < Math.min(kinds.size(), first + NEAR / 2); i++) {
            if (i > first || kinds.get(i).region() != RegionKind.FURNITURE || kinds.get(i) == BlockKind.AUTHOR || i > headline - 3) {
                lines.add(line(page.blocks().get(i)));
            }
        }
        Authors.linked(says, lines);
        int end = IntStream.range(0, kinds.size()).filter(i -> kinds.get(i).prose()).max().orElse(-1);
        for (int i = Math.max(0, headline - NEAR); headline >= 0 && i < Math.min(kinds.size(), end + NEAR / 2); i++) {
            if (kinds.get(i) != BlockKind.HEADLINE && (i < first + NEAR / 2 || i > end - 3)) {
                Authors.said(says, page.text(page.blocks().get(i)));
            }
        }
        if (end > first) {
            Authors.signed(says, page.text(page.blocks().get(end)), line(page.blocks().get(end)));
        }
        boolean dated = says.found().stream().anyMatch(one -> one.field() == Field.PUBLISHED && !one.guess());
        if (!dated && headline >= 0) {
            dated = date(page, Math.max(0, headline - NEAR), Math.min(kinds.size(), first + NEAR / 2), PageDates::visible);
        }
        if (!dated && end >= 0) {
            date(page, Math.max(0, end - 2), Math.min(kinds.size(), end + NEAR), PageDates::below);
        }
        new DateGuesses(says, page, kinds).find();
    }

    private interface Line {
        void read(PageSays says, String words, Element in);
    }

    /// Reads the short lines of `[from, until)` until a date is known.
    ///
    /// @return whether one is
    private boolean date(HtmlPage page, int from, int until, Line line) {
        for (PageBlock block : page.blocks().subList(from, Math.max(from, until))) {
            String words = page.text(block);
            if (words.length() < LONGEST_LINE && !block.hidden()) {
                line.read(says, words, line(block));
                if (says.found().stream().anyMatch(one -> one.field() == Field.PUBLISHED)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The element of a line; nothing where it holds more than that.
    private static Element line(PageBlock block) {
        return block.box().characters < MOST_OF_A_LINE ? block.box().element() : new Element("p");
    }

    /// What the words are goes before what is declared, where the guess is a sure one.
    private void language(String body) {
        Optional<LanguageGuess.Guess> guess = LanguageGuess.of(body);
        guess.ifPresent(language -> {
            List<String> declared = says.found().stream().filter(one -> one.field() == Field.LANGUAGE).map(Found::value).toList();
            String finer = declared.stream().filter(tag -> tag.startsWith(language.language() + "-") || tag.equals(language.language())).findFirst().orElse(language.language());
            says.add(Field.LANGUAGE, finer, Place.VISIBLE, "words", language.sure());
        });
    }

    /// Puts the date to take first.
    private List<Found> ordered() {
        List<Found> all = new ArrayList<>(says.found());
        List<Found> published = new Metadata(all).of(Field.PUBLISHED);
        DateChoice.of(published).ifPresent(best -> {
            all.remove(best);
            all.add(new Found(best.field(), best.value(), best.place(), best.where(), Math.max(best.sure(), published.getFirst().sure())));
            all.addFirst(all.removeLast());
        });
        return AuthorChoice.of(all);
    }
}
