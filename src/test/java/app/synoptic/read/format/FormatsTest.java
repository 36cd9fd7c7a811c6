package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static FileReading read(String content, String name) {
        return Formats.read(content.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    @Test
    void knowsAPageByItsContentUnderAnyName() {
        for (String name : new String[] {"ferry.html", "ferry.txt", "download", "ferry.html.pdf"}) {
            ReadingText text = FerryPages.read(FerryPages.newspaper().getBytes(StandardCharsets.UTF_8), name);
            assertThat(text.reader()).isEqualTo("html/1");
            assertThat(text.format()).isEqualTo("html");
        }
    }

    @Test
    void readsPlainTextAsItIs() {
        String plain = FerryPages.HEADLINE + "\n\nBy Ann Lee, 14 March 2023\n\n" + String.join("\n\n", FerryPages.ARTICLE) + "\n\nRead more: Another story\n";
        ReadingText text = FerryPages.read(plain.getBytes(StandardCharsets.UTF_8), "ferry.txt");
        assertThat(text.reader()).isEqualTo("plain/1");
        assertThat(text.text()).isEqualTo(plain);
        assertThat(text.regions()).extracting(region -> region.kind()).contains(RegionKind.HEADLINE, RegionKind.DATELINE, RegionKind.BODY);
        assertThat(text.metadata().best(Field.TITLE)).contains(FerryPages.HEADLINE);
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
    }

    @Test
    void leavesNothingButWhiteSpaceBetweenBlocks() {
        ReadingText text = FerryPages.read(FerryPages.newspaper());
        int at = 0;
        for (TextBlock block : text.blocks()) {
            assertThat(text.text().substring(at, block.start())).isEqualTo(at == 0 ? "" : "\n\n");
            at = block.end();
        }
        assertThat(at).isEqualTo(text.text().length());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, ferry.html, DAMAGED",
        "{\\rtf1 }, ferry.rtf, EMPTY",
        "{\\rtf1 Ferry, ferry.rtf, DAMAGED",
        "'', ferry.html, EMPTY",
        "<html><body><script>only()</script></body></html>, ferry.html, EMPTY",
        "<html><body>   </body></html>, ferry.html, EMPTY",
    })
    void refusesWithAReason(String content, String name, Reason reason) {
        assertThat(read(content, name)).isEqualTo(new FileReading.Refused(reason));
    }

    @Test
    void refusesPackedBytesThatAreCalledAPage() {
        byte[] noise = new byte[20_000];
        new java.util.Random(3).nextBytes(noise);
        assertThat(Formats.read(noise, "ferry.html")).isEqualTo(new FileReading.Refused(Reason.BINARY));
    }

    @Test
    void refusesSevenHundredThousandParagraphsWithoutReadingThem() {
        assertThat(read("<!doctype html><p>x".repeat(1) + "<p>x".repeat(700_000), "ferry.html")).isEqualTo(new FileReading.Refused(Reason.TOO_MANY_ELEMENTS));
    }

    @Test
    void passesOverPicturesOfManyMegabytesThatStandInThePage() {
        String page = FerryPages.newspaper().replace("src=\"x.jpg\"", "src=\"data:image/jpeg;base64," + "QUJD".repeat(2_000_000) + "\"");
        assertThat(FerryPages.read(page).body()).isEqualTo(FerryPages.read(FerryPages.newspaper()).body());
    }

    @Test
    void saysHowMuchWasReplaced() {
        byte[] page = FerryPages.newspaper().getBytes(StandardCharsets.UTF_8);
        page[FerryPages.newspaper().indexOf("About two hundred")] = (byte) 0xFF;
        assertThat(FerryPages.read(page, "ferry.html").replaced()).isEqualTo(1);
    }
}
