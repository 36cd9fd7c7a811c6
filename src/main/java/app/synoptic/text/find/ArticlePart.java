package app.synoptic.text.find;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A stretch of whole blocks of a text, which a person takes into the article or out of it. Offsets are UTF-16 code units.
///
/// @param inside whether all of it is part of the article now
public record ArticlePart(int start, int end, boolean inside) {

    /// The blocks that a passage lies in; of a text without blocks, its paragraphs.
    public static Optional<ArticlePart> at(Wording wording, Passage passage) {
        List<Span> met = blocks(wording).filter(block -> block.start() < passage.end() && passage.start() < block.end()).toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        int start = met.getFirst().start();
        int end = met.getLast().end();
        boolean outside = wording.regions().stream().anyMatch(region -> !region.kind().citable() && meets(region, start, end));
        return Optional.of(new ArticlePart(start, end, !outside));
    }

    private static Stream<Span> blocks(Wording wording) {
        List<Block> blocks = wording.blocks();
        return blocks.isEmpty() ? Paragraphs.of(wording.text()).stream() : blocks.stream().map(block -> new Span(block.start(), block.end()));
    }

    private static boolean meets(Region region, int start, int end) {
        return region.start() < end && start < region.end();
    }
}
