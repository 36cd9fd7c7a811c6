package app.synoptic.read.pdf;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The reader `pdf/1`. Its text is settled: what changes a character of it is another reader.
///
/// All blocks stand in the order of the structure tree, or of the drawing where there is none, an empty line between them. White space
/// inside a block is one space; ligatures are letters; words that the end of a line parts are put together, see [Hyphens].
public final class PdfReader {

    public static final String ID = "pdf/1";

    private PdfReader() {}

    /// Whether a file begins like one.
    ///
    /// @param beginning its first bytes, one character each
    public static boolean meant(String beginning) {
        return beginning.replace("\u00EF\u00BB\u00BF", "").stripLeading().startsWith("%PDF-");
    }

    /// Whether a text was made by it, in this version or another, so that its file has pages.
    ///
    /// @param reader name and version of what made the text
    public static boolean made(String reader) {
        return reader.startsWith("pdf/");
    }

    /// Reads a file in this process: some files make that take very long, or more memory than there is.
    public static FileReading read(byte[] file) {
        try (PDDocument document = PdfFile.open(file)) {
            List<PDPage> pages = PdfFile.pages(document);
            PdfLayout layout = PdfLayout.of(document, pages);
            if (Scans.scanned(pages, layout)) {
                return new FileReading.Refused(Reason.SCAN);
            }
            return layout.blocks().isEmpty() ? new FileReading.Refused(Reason.EMPTY) : new FileReading.Read(text(document, layout.blocks()));
        } catch (InvalidPasswordException locked) {
            return new FileReading.Refused(Reason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new FileReading.Refused(Reason.DAMAGED);
        }
    }

    private static ReadingText text(PDDocument document, List<PdfBlock> pieces) {
        StringBuilder text = new StringBuilder();
        List<BlockKind> kinds = PdfKinds.of(pieces);
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i == 0 ? "" : "\n\n");
            int start = text.length();
            text.append(pieces.get(i).text());
            blocks.add(new TextBlock(start, text.length(), kinds.get(i), kinds.get(i).prose(), false, "page[" + (pieces.get(i).page() + 1) + "]", 0, 0));
        }
        Metadata known = PdfMetadata.of(document, pieces, text.toString(), blocks);
        return ReadingText.of(ID, "pdf", "UTF-16", 0, text.toString(), blocks, known);
    }
}
