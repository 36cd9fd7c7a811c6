package app.synoptic.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;

/// The fonts that ship with the program, of which a report embeds the letters it uses.
final class Fonts {

    private static final String FOLDER = "/assets/fonts/";

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
        InputStream in = Fonts.class.getResourceAsStream(FOLDER + file + ".ttf");
        if (in == null) {
            throw new IllegalStateException("the program's own font " + file + " is missing");
        }
        return in;
    }
}
