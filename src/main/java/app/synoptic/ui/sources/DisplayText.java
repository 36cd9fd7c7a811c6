package app.synoptic.ui.sources;

import app.synoptic.domain.kept.SortedSearch;
import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How a text is set in a pane: its paragraphs without the space between them, line breaks within them as spaces,
/// furniture folded to one line. A paragraph that is too long to be laid out at once is set in several, cut between words.
/// Keeps which offset of the text each shown character has. Offsets are UTF-16 code units.
final class DisplayText {

    /// One shown paragraph: `[start, end)` of the text, shown from `shown`. A fold shows other words than the text's.
    ///
    /// @param kind what its block is
    record Paragraph(BlockKind kind, int start, int end, int shown, boolean fold) {

        /// The style classes it wears: those of its region and of its block.
        List<String> classes() {
            String region = kind.region().name().toLowerCase(Locale.ROOT);
            return fold ? List.of("fold") : kind.word().equals(region) ? List.of(region) : List.of(region, kind.word());
        }
    }

    /// So many code units a shown paragraph has at most. Laying one out takes time and memory with its length; only those in
    /// sight are laid out.
    private static final int LONGEST = 4000;

    private final List<Paragraph> paragraphs;
    private final String text;

    private DisplayText(List<Paragraph> paragraphs, String text) {
        this.paragraphs = List.copyOf(paragraphs);
        this.text = text;
    }

    /// Sets a wording.
    ///
    /// @param fold   what a fold says, given what each of the paragraphs is that it hides
    /// @param folded whether furniture is folded
    static DisplayText of(Wording wording, Function<List<BlockKind>, String> fold, boolean folded) {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        List<Span> spans = Paragraphs.of(wording.text());
        int span = 0;
        BlocksInTurn blocks = new BlocksInTurn(wording.blocks());
        List<BlockKind> hidden = new ArrayList<>();
        int hiddenFrom = 0;
        List<Region> regions = wording.regions();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            while (span < spans.size() && spans.get(span).end() <= region.start()) {
                span++;
            }
            List<Span> lines = within(region, spans, span);
            if (folded && !region.kind().citable()) {
                hiddenFrom = hidden.isEmpty() ? region.start() : hiddenFrom;
                lines.forEach(line -> hidden.add(blocks.kind(line.start(), region.kind())));
                boolean last = i + 1 == regions.size() || regions.get(i + 1).kind().citable();
                if (last && !hidden.isEmpty()) {
                    paragraphs.add(new Paragraph(BlockKind.of(region.kind()), hiddenFrom, region.end(), begin(shown), true));
                    shown.append(fold.apply(List.copyOf(hidden)));
                    hidden.clear();
                }
            } else {
                for (Span line : cut(wording.text(), lines)) {
                    paragraphs.add(new Paragraph(blocks.kind(line.start(), region.kind()), line.start(), line.end(), begin(shown), false));
                    shown.append(wording.text().substring(line.start(), line.end()).replace('\n', ' ').replace('\r', ' '));
                }
            }
        }
        return new DisplayText(paragraphs, shown.toString());
    }

    /// Tells which block an offset lies in, asked for in their order.
    private static final class BlocksInTurn {
        private final List<Block> blocks;
        private int at;

        BlocksInTurn(List<Block> blocks) {
            this.blocks = blocks;
        }

        /// @param region what it is in any case
        BlockKind kind(int offset, RegionKind region) {
            while (at + 1 < blocks.size() && blocks.get(at).end() <= offset) {
                at++;
            }
            return blocks.isEmpty() || blocks.get(at).kind().region() != region ? BlockKind.of(region) : blocks.get(at).kind();
        }
    }

    /// The parts of paragraphs that lie in a region.
    ///
    /// @param from the first that may
    private static List<Span> within(Region region, List<Span> paragraphs, int from) {
        List<Span> parts = new ArrayList<>();
        for (int i = from; i < paragraphs.size() && paragraphs.get(i).start() < region.end(); i++) {
            Span span = paragraphs.get(i);
            parts.add(new Span(Math.max(span.start(), region.start()), Math.min(span.end(), region.end())));
        }
        return parts;
    }

    private static List<Span> cut(String text, List<Span> lines) {
        List<Span> pieces = new ArrayList<>();
        for (Span line : lines) {
            int start = line.start();
            while (line.end() - start > LONGEST) {
                int end = cut(text, start, start + LONGEST);
                pieces.add(new Span(start, end));
                start = end;
            }
            pieces.add(new Span(start, line.end()));
        }
        return pieces;
    }

    /// Behind the last white space before `limit`, or between two characters if there is none in half a paragraph.
    private static int cut(String text, int start, int limit) {
        for (int end = limit; end > start + LONGEST / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static int begin(StringBuilder shown) {
        if (!shown.isEmpty()) {
            shown.append('\n');
        }
        return shown.length();
    }

    /// What is shown, paragraphs divided by `\n`.
    String shown() {
        return text;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Where an offset of the text is shown; the next paragraph's beginning where it is between two;
    /// empty where that is folded away, or after the last paragraph.
    OptionalInt toShown(int offset) {
        int low = firstEndingAfter(offset);
        if (low == paragraphs.size()) {
            return OptionalInt.empty();
        }
        Paragraph paragraph = paragraphs.get(low);
        if (paragraph.fold()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(paragraph.shown() + Math.max(0, offset - paragraph.start()));
    }

    /// The offset of the text that is shown at `shownOffset`; empty in a fold or at the end of a paragraph.
    OptionalInt toText(int shownOffset) {
        int behind = SortedSearch.first(0, paragraphs.size(), paragraph -> paragraphs.get(paragraph).shown() > shownOffset);
        if (behind == 0) {
            return OptionalInt.empty();
        }
        Paragraph paragraph = paragraphs.get(behind - 1);
        int within = shownOffset - paragraph.shown();
        boolean shown = !paragraph.fold() && within < paragraph.end() - paragraph.start();
        return shown ? OptionalInt.of(paragraph.start() + within) : OptionalInt.empty();
    }

    /// The first offset of the text that is shown in `[from, until)`.
    OptionalInt firstWithin(int from, int until) {
        return IntStream.range(from, until).mapToObj(this::toText).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).findFirst();
    }

    /// The last offset of the text that is shown in `[from, until)`.
    OptionalInt lastWithin(int from, int until) {
        return IntStream.iterate(until - 1, shown -> shown >= from, shown -> shown - 1).mapToObj(this::toText)
                .filter(OptionalInt::isPresent).mapToInt(OptionalInt::getAsInt).findFirst();
    }

    private int firstEndingAfter(int offset) {
        return SortedSearch.first(0, paragraphs.size(), paragraph -> paragraphs.get(paragraph).end() > offset);
    }
}
