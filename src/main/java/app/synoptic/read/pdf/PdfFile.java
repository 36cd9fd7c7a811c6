package app.synoptic.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Opens a file for reading, in memory only. Nothing is written beside it, no fonts of the system are looked for.
final class PdfFile {

    /// More pages than a document for people has.
    static final int MOST_PAGES = 20_000;

    static {
        FontMappers.set(new OneFont());
    }

    private PdfFile() {}

    /// @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it opens only with a password
    /// @throws IOException if it is damaged
    static PDDocument open(byte[] file) throws IOException {
        return Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /// The pages, in their order.
    ///
    /// @throws IOException if there are none, or more than a document for people has
    static List<PDPage> pages(PDDocument document) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new IOException("more pages than are read");
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new IOException("no pages");
        }
        return pages;
    }
}
