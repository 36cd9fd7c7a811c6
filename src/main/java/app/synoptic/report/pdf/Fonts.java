package app.synoptic.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/// The fonts that ship with the program, of which a report embeds the letters it uses.
final class Fonts {

    private static final String FOLDER = "/assets/fonts/";

    private static final int COUNT = 4;
    private static final int FIRST = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int HHEA = 0x68686561;
    private static final int OFFSET = 8;
    private static final int ASCENDER = 4;
    private static final short HIGH = 1069;
    private static final short LOW = -293;
    private static final int UNKNOWN = 0x2D2D2D2D;

    private record Face(String family, String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face("Noto Sans", "NotoSans-Regular", 400, FontStyle.NORMAL),
            new Face("Noto Sans", "NotoSans-Bold", 700, FontStyle.NORMAL),
            new Face("Noto Sans", "NotoSans-Italic", 400, FontStyle.ITALIC),
            new Face("Noto Serif", "NotoSerif-Regular", 400, FontStyle.NORMAL),
            new Face("Noto Serif", "NotoSerif-Bold", 700, FontStyle.NORMAL),
            new Face("Noto Serif", "NotoSerif-Italic", 400, FontStyle.ITALIC),
            new Face("Noto Sans Armenian", "NotoSansArmenian-Regular", 400, FontStyle.NORMAL),
            new Face("Noto Sans Armenian", "NotoSansArmenian-Bold", 700, FontStyle.NORMAL),
            new Face("Noto Sans Georgian", "NotoSansGeorgian-Regular", 400, FontStyle.NORMAL),
            new Face("Noto Sans Georgian", "NotoSansGeorgian-Bold", 700, FontStyle.NORMAL),
            new Face("Noto Sans Hebrew", "NotoSansHebrew-Regular", 400, FontStyle.NORMAL),
            new Face("Noto Sans Arabic", "NotoSansArabic-Regular", 400, FontStyle.NORMAL));

    private Fonts() {}

    static void into(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(() -> open(face.file()), face.family(), face.weight(), face.style(), true));
    }

    private static InputStream open(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the program's own font " + file + " is missing");
            }
            return new ByteArrayInputStream(plain(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A font that stands as high and as low in its line as Noto Sans and Serif do: the page maker shades marked words as
    /// high and low as any font of the family might reach, and so shaded over the lines above and below. And one that substitutes no glyphs: its GSUB table goes by a name that nobody looks for (OpenType 1.9, Table
    /// Directory). PDFBox 3 would otherwise compile a pattern of every ligature for every run of text it draws, which made
    /// up two thirds of the time a report took; and ligatures make text harder to copy.
    private static byte[] plain(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(COUNT);
        for (int entry = FIRST; entry < FIRST + tables * ENTRY; entry += ENTRY) {
            if (directory.getInt(entry) == GSUB) {
                directory.putInt(entry, UNKNOWN);
            } else if (directory.getInt(entry) == HHEA) {
                int header = directory.getInt(entry + OFFSET);
                directory.putShort(header + ASCENDER, HIGH);
                directory.putShort(header + ASCENDER + 2, LOW);
            }
        }
        return font;
    }
}
