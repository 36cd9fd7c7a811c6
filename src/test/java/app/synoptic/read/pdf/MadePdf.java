package app.synoptic.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Makes small files of content streams written by hand. `/F` is the font, of no file.
final class MadePdf {

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private MadePdf() {}

    static byte[] of(String... contents) {
        return of(_ -> { }, contents);
    }

    static byte[] of(Change change, String... contents) {
        try (PDDocument document = new PDDocument()) {
            for (String content : contents) {
                PDPage page = new PDPage(new PDRectangle(400, 600));
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
                page.setResources(resources);
                PDStream stream = new PDStream(document);
                try (var out = stream.createOutputStream()) {
                    out.write(content.getBytes(StandardCharsets.ISO_8859_1));
                }
                page.setContents(stream);
                document.addPage(page);
            }
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// One line at a place, from the lower left corner.
    static String line(int x, int y, int size, String text) {
        return "BT /F %d Tf %d %d Td (%s) Tj ET\n".formatted(size, x, y, text);
    }

    /// Lines of 10 points, 12 points apart.
    static String lines(int x, int y, List<String> lines) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            all.append(line(x, y - 12 * i, 10, lines.get(i)));
        }
        return all.toString();
    }
}
