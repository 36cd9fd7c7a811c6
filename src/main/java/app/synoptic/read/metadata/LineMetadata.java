package app.synoptic.read.metadata;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.TextBlock;
import app.synoptic.read.language.LanguageGuess;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/// Reads what a text says of itself that has nothing but lines: its headline, byline and dateline.
public final class LineMetadata {

    private LineMetadata() {}

    public static Metadata of(String text, List<TextBlock> blocks) {
        Document none = new Document("");
        PageSays says = new PageSays(none);
        for (TextBlock block : blocks) {
            String line = text.substring(block.start(), block.end());
            if (block.kind() == BlockKind.HEADLINE) {
                says.add(Field.TITLE, line, Place.VISIBLE, "headline");
            } else if (block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE) {
                Authors.visible(says, line);
                PageDates.visible(says, line, none);
            }
        }
        String body = blocks.stream().filter(block -> block.kind().prose()).map(block -> text.substring(block.start(), block.end())).collect(Collectors.joining("\n\n"));
        LanguageGuess.of(body).ifPresent(guess -> says.add(Field.LANGUAGE, guess.language(), Place.VISIBLE, "words", guess.sure()));
        return new Metadata(says.found());
    }

    /// Whether this reads as the name of somebody, as opposed to a house.
    public static boolean person(String name) {
        return NameText.person(name);
    }

    /// A date as machines and people write it, in ISO 8601.
    public static Optional<String> date(String written) {
        return MetadataDates.of(written, MetadataDates.Order.DAY_FIRST);
    }
}
