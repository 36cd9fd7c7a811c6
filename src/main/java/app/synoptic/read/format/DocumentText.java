package app.synoptic.read.format;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.LineKinds;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import app.synoptic.read.document.Paragraph;
import app.synoptic.read.metadata.LineMetadata;
import app.synoptic.text.Regions;
import java.util.ArrayList;
import java.util.List;

/// Makes a reading of a document's paragraphs. All of such a document is its article; which line is headline, byline or furniture is
/// told as in plain text, where the document itself does not tell it.
final class DocumentText {

    private DocumentText() {}

    /// @param said what the document and what lies beside it say
    static FileReading of(String reader, String format, String charset, List<Paragraph> paragraphs, List<Found> said) {
        if (paragraphs.isEmpty()) {
            return new FileReading.Refused(Reason.EMPTY);
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[paragraphs.size()];
        for (int i = 0; i < starts.length; i++) {
            text.append(text.isEmpty() ? "" : "\n\n");
            starts[i] = text.length();
            text.append(paragraphs.get(i).text());
        }
        LineKinds kinds = new LineKinds(Regions.ofArticle(text.toString()));
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Paragraph paragraph = paragraphs.get(i);
            BlockKind kind = kind(paragraph.role(), kinds.next(starts[i]));
            blocks.add(new TextBlock(starts[i], starts[i] + paragraph.text().length(), kind, kind.prose(), kind == BlockKind.HIDDEN, paragraph.path(), paragraph.at(), paragraph.end()));
        }
        List<Found> found = new ArrayList<>(LineMetadata.of(text.toString(), blocks).found());
        found.addAll(said);
        return new FileReading.Read(ReadingText.of(reader, format, charset, 0, text.toString(), blocks, new Metadata(found)));
    }

    private static BlockKind kind(Paragraph.Role role, BlockKind told) {
        return switch (role) {
            case TITLE -> BlockKind.HEADLINE;
            case ASIDE -> BlockKind.OTHER;
            case HIDDEN -> BlockKind.HIDDEN;
            case CAPTION -> BlockKind.CAPTION;
            default -> {
                if (told != BlockKind.BODY) {
                    yield told;
                }
                yield switch (role) {
                    case HEADING -> BlockKind.SUBHEADING;
                    case QUOTE -> BlockKind.QUOTE;
                    case LIST -> BlockKind.LIST;
                    case TABLE -> BlockKind.TABLE;
                    default -> BlockKind.BODY;
                };
            }
        };
    }
}
