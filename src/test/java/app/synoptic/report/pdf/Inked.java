package app.synoptic.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How far the letters of one page reach, and how many there are.
final class Inked extends PDFTextStripper {

    private float right;
    private int letters;

    Inked(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        getText(document);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
                letters++;
            }
        }
    }

    /// The right end of the last letter, in points from the left of the page.
    float right() {
        return right;
    }

    int letters() {
        return letters;
    }
}
