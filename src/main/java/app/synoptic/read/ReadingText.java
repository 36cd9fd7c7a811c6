package app.synoptic.read;

import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a reader made of one file. Between blocks there is nothing but white space.
///
/// @param reader   name and version of what made it, as `html/1`
/// @param format   the format of the file, as `html`
/// @param charset  the IANA name of the encoding the file was read in
/// @param replaced how many broken sequences of bytes were replaced by U+FFFD
/// @param text     the canonical reading text
/// @param regions  which stretches are the article; in reading order, without overlap
public record ReadingText(String reader, String format, String charset, int replaced, String text, List<TextBlock> blocks,
                          List<Region> regions, Metadata metadata) {

    public ReadingText {
        blocks = List.copyOf(blocks);
        regions = List.copyOf(regions);
    }

    /// A reading whose regions are those of its blocks: neighbours of one kind make one region.
    public static ReadingText of(String reader, String format, String charset, int replaced, String text, List<TextBlock> blocks,
                                 Metadata metadata) {
        List<Region> regions = Wording.regions(blocks.stream().map(TextBlock::block).toList());
        return new ReadingText(reader, format, charset, replaced, text, blocks, regions, metadata);
    }

    /// The same text, of which more is known.
    public ReadingText with(Metadata known) {
        return new ReadingText(reader, format, charset, replaced, text, blocks, regions, known);
    }

    /// The article without its heading, an empty line between its blocks.
    public String body() {
        return words(TextBlock::body);
    }

    /// The text of some blocks, an empty line between them.
    public String words(Predicate<TextBlock> wanted) {
        return blocks.stream().filter(wanted).map(block -> text.substring(block.start(), block.end())).collect(Collectors.joining("\n\n"));
    }
}
