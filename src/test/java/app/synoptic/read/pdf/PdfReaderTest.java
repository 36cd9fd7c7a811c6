package app.synoptic.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static List<String> words(ReadingText text, BlockKind kind) {
        return text.blocks().stream().filter(block -> block.kind() == kind).map(block -> text.text().substring(block.start(), block.end())).toList();
    }

    private static FileReading refused(Reason reason) {
        return new FileReading.Refused(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"printed", "columns"})
    void readsATaggedPageInItsOwnOrder(String name) throws Exception {
        ReadingText text = Lighthouse.read(Lighthouse.pdf(name));
        assertThat(text.reader()).isEqualTo("pdf/1");
        assertThat(text.text()).isEqualTo("Front page\n\nNews\n\nTides\n\n" + String.join("\n\n", Lighthouse.blocks()));
        assertThat(words(text, BlockKind.NAVIGATION)).containsExactly("Front page", "News", "Tides");
        assertThat(words(text, BlockKind.HEADLINE)).containsExactly(Lighthouse.TITLE);
        assertThat(words(text, BlockKind.DATELINE)).containsExactly("By Edda Marlow, 3 May 2021");
        assertThat(words(text, BlockKind.SUBHEADING)).containsExactly("An old instrument", "What remains to be settled");
        assertThat(words(text, BlockKind.LIST)).hasSize(3);
        assertThat(words(text, BlockKind.CAPTION)).containsExactly("The empty lamp room, with the cage in which the lens had turned");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2021-05-03");
        assertThat(text.metadata().authors()).containsExactly("Edda Marlow");
        assertThat(text.metadata().best(Field.LANGUAGE)).contains("en");
        assertThat(text.metadata().best(Field.SAVED).orElse("")).startsWith("20").endsWith("Z");
        assertThat(text.metadata().of(Field.PUBLISHED)).noneMatch(found -> found.value().equals(text.metadata().best(Field.SAVED).orElse("")));
    }

    @Test
    void readsDrawnColumnsInTheOrderOfTheDrawing() throws Exception {
        ReadingText text = Lighthouse.read(Lighthouse.pdf("drawn"));
        List<String> read = text.blocks().stream().filter(block -> block.kind() != BlockKind.OTHER && block.kind() != BlockKind.NAVIGATION)
                .map(block -> text.text().substring(block.start(), block.end())).toList();
        assertThat(read).isEqualTo(Lighthouse.blocks());
        assertThat(words(text, BlockKind.SUBHEADING)).containsExactly("An old instrument", "What remains to be settled");
    }

    @Test
    void tellsWhatABrowserPrintsAroundAPage() throws Exception {
        ReadingText text = Lighthouse.read(Lighthouse.pdf("drawn"));
        List<String> around = words(text, BlockKind.OTHER);
        assertThat(around).contains(Lighthouse.TITLE, "http://harbour.example/story/lighthouse.html", "1/2", "2/2").hasSize(8);
        assertThat(text.metadata().best(Field.URL)).contains("http://harbour.example/story/lighthouse.html");
    }

    @Test
    void findsRunningHeadsAndPageNumbersAndGoesOnBehindThem() {
        String head = MadePdf.line(40, 570, 8, "Sarn Gazette, June");
        byte[] file = MadePdf.of(
                head + MadePdf.lines(40, 100, List.of("The keeper said that nobody had told him when the lamp", "would be lit again, and that he had stopped asking for")) + MadePdf.line(200, 20, 8, "3"),
                head + MadePdf.lines(40, 540, List.of("an answer a week ago.")) + MadePdf.line(200, 20, 8, "4"));
        ReadingText text = Lighthouse.read(file);
        assertThat(text.text()).isEqualTo("The keeper said that nobody had told him when the lamp would be lit again, and that he had stopped asking for an answer a week ago."
                + "\n\nSarn Gazette, June\n\n3\n\nSarn Gazette, June\n\n4");
        assertThat(text.blocks().subList(1, 5)).extracting(TextBlock::kind).containsOnly(BlockKind.OTHER);
        assertThat(text.blocks()).extracting(TextBlock::path).containsExactly("page[1]", "page[1]", "page[1]", "page[2]", "page[2]");
    }

    /// A file whose structure has one paragraph over all pages, and a second one on each.
    private static byte[] tagged(String first, String... second) {
        String[] pages = Arrays.stream(second).map(text -> "/P <</MCID 0>> BDC " + MadePdf.line(40, 570, 10, first) + "EMC /P <</MCID 1>> BDC " + MadePdf.line(40, 200, 10, text) + "EMC").toArray(String[]::new);
        return MadePdf.of(document -> {
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            for (int content = 0; content < 2; content++) {
                PDStructureElement paragraph = new PDStructureElement("P", root);
                root.appendKid(paragraph);
                for (PDPage page : document.getPages()) {
                    PDMarkedContentReference part = new PDMarkedContentReference();
                    part.setMCID(content);
                    part.setPage(page);
                    paragraph.appendKid(part);
                }
            }
        }, pages);
    }

    @Test
    void readsAParagraphOfTheStructureOverThePages() {
        ReadingText text = Lighthouse.read(tagged("seen", "The lamp goes out for the", "whole of the summer."));
        assertThat(text.text()).isEqualTo("The lamp goes out for the whole of the summer.\n\nseen\n\nseen");
        assertThat(text.blocks()).extracting(TextBlock::kind).containsExactly(BlockKind.BODY, BlockKind.OTHER, BlockKind.OTHER);
    }

    @Test
    void partsParagraphsByGapsAndIndentsAndShortLines() {
        String drawn = MadePdf.lines(40, 500, List.of("The first paragraph fills all of its lines up to the edge of the column", "and ends here.",
                "The second begins because there was room for it above, and it goes", "on to the edge of the column once more, so that the third one"))
                + MadePdf.line(52, 452, 10, "is told by the step of its first line, which leaves no more room at the") + MadePdf.line(40, 440, 10, "right and goes on below it, and the fourth by")
                + MadePdf.line(40, 410, 10, "the gap above it.");
        assertThat(Lighthouse.read(MadePdf.of(drawn)).text().split("\n\n")).containsExactly("The first paragraph fills all of its lines up to the edge of the column and ends here.",
                "The second begins because there was room for it above, and it goes on to the edge of the column once more, so that the third one",
                "is told by the step of its first line, which leaves no more room at the right and goes on below it, and the fourth by", "the gap above it.");
    }

    @Test
    void writesLigaturesAsLettersAndReadsActualText() {
        assertThat(Characters.plain("e\uFB03cient \uFB02u\uFB00")).isEqualTo("efficient fluff");
        byte[] file = MadePdf.of("BT /F 10 Tf 40 500 Td (The o) Tj /Span <</ActualText (ffi)>> BDC (xyz) Tj EMC (ce is shut.) Tj ET");
        assertThat(Lighthouse.read(file).text()).isEqualTo("The office is shut.");
    }

    @Test
    void readsOnceWhatIsDrawnTwiceForBold() {
        byte[] file = MadePdf.of(MadePdf.line(40, 500, 10, "The lamp is out all summer.") + "BT /F 10 Tf 40.2 500 Td (The lamp is out all summer.) Tj ET");
        assertThat(Lighthouse.read(file).text()).isEqualTo("The lamp is out all summer.");
    }

    @Test
    void refusesAScanWithAReasonOfItsOwn() {
        byte[] scan = MadePdf.of(document -> {
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 400, 600);
            }
        }, "");
        assertThat(PdfReader.read(scan)).isEqualTo(refused(Reason.SCAN));
        assertThat(PdfReader.read(MadePdf.of(""))).isEqualTo(refused(Reason.EMPTY));
    }

    private static byte[] encrypted(String password) {
        return MadePdf.of(document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())), MadePdf.line(40, 500, 10, "The lamp is out."));
    }

    @Test
    void readsWhatIsEncryptedForNobodyAndRefusesWhatNeedsAPassword() {
        assertThat(Lighthouse.read(encrypted("")).text()).isEqualTo("The lamp is out.");
        assertThat(PdfReader.read(encrypted("lens"))).isEqualTo(refused(Reason.ENCRYPTED));
    }

    @Test
    void refusesWhatIsDamaged() throws Exception {
        byte[] whole = Lighthouse.pdf("printed");
        assertThat(PdfReader.read("%PDF-1.7 and no more".getBytes(java.nio.charset.StandardCharsets.US_ASCII))).isEqualTo(refused(Reason.DAMAGED));
        assertThat(PdfReader.read(Arrays.copyOf(whole, 2_000))).isEqualTo(refused(Reason.DAMAGED));
    }
}
