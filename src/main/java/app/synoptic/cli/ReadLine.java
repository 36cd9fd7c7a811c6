package app.synoptic.cli;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.ReadingText;
import app.synoptic.text.Words;

/// What was read of a file, in one line: its title, its publisher, its day, how much is the article and how much is left out.
final class ReadLine {

    private static final String UNKNOWN = "–";

    private ReadLine() {}

    static String of(ReadingText text) {
        String read = CliMessages.text("read.line", known(text, Field.TITLE), known(text, Field.PUBLISHER), known(text, Field.PUBLISHED),
                words(text.words(block -> block.kind().region() != RegionKind.FURNITURE)), words(text.words(block -> block.kind().region() == RegionKind.FURNITURE)));
        return text.replaced() == 0 ? read : read + CliMessages.text("read.replaced", text.replaced());
    }

    private static String known(ReadingText text, Field field) {
        return text.metadata().best(field).orElse(UNKNOWN);
    }

    private static int words(String text) {
        return Words.of(text).size();
    }
}
