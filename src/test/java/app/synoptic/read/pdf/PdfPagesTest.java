package app.synoptic.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.read.ReadingText;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPagesTest {

    /// What PDFBox's own reader finds in rectangles, joined.
    private static String inside(byte[] file, List<PageBox> boxes) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            StringBuilder found = new StringBuilder();
            for (PageBox box : boxes) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.addRegion("box", new Rectangle2D.Float(box.x() - 0.5f, box.y(), box.width() + 0.5f, box.height()));
                area.extractRegions(document.getPage(box.page() - 1));
                found.append(area.getTextForRegion("box").strip()).append(' ');
            }
            return found.toString().strip();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed", "columns", "drawn"})
    void leadsEachWordBackToItsPlaceOnThePage(String name) throws Exception {
        byte[] file = Lighthouse.pdf(name);
        ReadingText text = Lighthouse.read(file);
        PdfMap map = PdfPages.map(file);
        String mapped = map.words().stream().map(word -> text.text().substring(word.start(), word.end())).collect(Collectors.joining());
        assertThat(mapped).isEqualTo(text.text().replaceAll("\\s", ""));
        for (String phrase : List.of("eleven wooden boxes,", "14,200 crowns,", "ornithological", "channel twelve.")) {
            int at = text.text().indexOf(phrase);
            String found = inside(file, map.boxes(at, at + phrase.length()));
            assertThat(found.replaceAll("[\u00AD\u2010\\s]", "")).as(found).isEqualTo(phrase.replace(" ", ""));
        }
    }

    @Test
    void tellsThePageOfAPassage() throws Exception {
        byte[] file = Lighthouse.pdf("printed");
        String text = Lighthouse.read(file).text();
        PdfMap map = PdfPages.map(file);
        assertThat(map.pages()).hasSize(2);
        assertThat(map.page(text.indexOf("For the first time"))).isEqualTo(1);
        assertThat(map.page(text.indexOf("channel twelve"))).isEqualTo(2);
        assertThat(map.page(text.length())).isEqualTo(2);
    }

    @Test
    void makesOneRectangleForEachLineOfAPassage() throws Exception {
        byte[] file = MadePdf.of(MadePdf.lines(40, 500, List.of("The lamp will be out until the", "autumn and so will the bell.")));
        PdfMap map = PdfPages.map(file);
        List<PageBox> boxes = map.boxes(9, 40);
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(1).x()).isEqualTo(40, within(0.1f));
        assertThat(boxes.get(0).y() + boxes.get(0).height()).isGreaterThan(100).isLessThan(104);
        assertThat(map.boxes(9, 12)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void measuresFromTheTopLeftCornerOfThePageAsItIsSeen(int turn) throws Exception {
        byte[] file = MadePdf.of(document -> {
            document.getPage(0).setRotation(turn);
            document.getPage(0).setCropBox(new PDRectangle(30, 20, 350, 500));
        }, MadePdf.line(40, 480, 20, "lamp"));
        PageBox box = PdfPages.map(file).words().getFirst().box();
        BufferedImage picture = PdfPages.picture(file, 1, 1);
        assertThat(picture.getWidth()).isEqualTo(turn % 180 == 0 ? 350 : 500);
        assertThat(PdfPages.map(file).pages().getFirst().width()).isEqualTo(picture.getWidth());
        int inside = 0;
        int all = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xFF) < 128) {
                    all++;
                    inside += x >= box.x() - 1 && x <= box.x() + box.width() && y >= box.y() - 1 && y <= box.y() + box.height() ? 1 : 0;
                }
            }
        }
        assertThat(all).isGreaterThan(50);
        assertThat(inside).isEqualTo(all);
    }

    @Test
    void boundsAPictureInItsPixels() throws Exception {
        byte[] file = MadePdf.of(document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400)), MadePdf.line(40, 480, 20, "lamp"));
        BufferedImage picture = PdfPages.picture(file, 1, 4);
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(PdfPages.MOST_PIXELS);
        assertThatThrownBy(() -> PdfPages.picture(file, 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
