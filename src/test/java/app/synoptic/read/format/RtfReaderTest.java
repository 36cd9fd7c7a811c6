package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

    private static ReadingText read(String rtf) {
        return FerryPages.read(rtf.getBytes(StandardCharsets.ISO_8859_1), "ferry.rtf");
    }

    private static String text(String rtf) {
        return read("{\\rtf1\\ansi " + rtf + "}").text();
    }

    private static String hex(String words, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : words.getBytes(Charset.forName(charset))) {
            hex.append("\\'%02x".formatted(b & 0xFF));
        }
        return hex.toString();
    }

    private static String unicode(String words, String fallback) {
        StringBuilder written = new StringBuilder();
        words.chars().forEach(c -> written.append("\\u").append((short) c).append(fallback));
        return written.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1251, 204, windows-1251, Паром вышел из порта в полночь",
        "1252, 204, windows-1251, Паром вышел из порта в полночь",
        "1250, 238, windows-1250, Prom wypłynął o północy",
        "1252, 161, windows-1253, Το πλοίο έφυγε",
        "1252, 128, windows-31j, フェリーは真夜中に出た",
        "1252, 134, GBK, 渡轮在午夜离开了港口",
    })
    void readsTheEncodingOfAFont(int page, int set, String charset, String words) {
        assertThat(read("{\\rtf1\\ansi\\ansicpg" + page + "\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset" + set + " Arial;}}\\pard\\f0 Ferry: \\f1 " + hex(words, charset) + "\\f0 .\\par}").text())
                .isEqualTo("Ferry: " + words + ".");
    }

    @Test
    void readsTheCodePageOfTheDocumentWhereAFontHasNone() {
        assertThat(read("{\\rtf1\\ansi\\ansicpg1251 " + hex("Паром вышел", "windows-1251") + "\\par}").text()).isEqualTo("Паром вышел");
    }

    @ParameterizedTest
    @CsvSource({"Լաստանավը մեկնեց կեսգիշերին", "Паром ұшты", "ბორანი წავიდა", "A 🚢 sails"})
    void readsUnicodeAndPassesOverWhatStandsForIt(String words) {
        assertThat(text("\\uc1 " + unicode(words, "\\'3f") + "\\par")).isEqualTo(words);
        assertThat(text("\\uc1 " + unicode(words, "?") + "\\par")).isEqualTo(words);
        assertThat(text("\\uc0 " + unicode(words, " ") + "\\par")).isEqualTo(words);
        assertThat(text("\\uc2 " + unicode(words, "\\'83\\'41") + "\\par")).isEqualTo(words);
    }

    @Test
    void readsSignsAndParagraphs() {
        assertThat(text("A\\~b\\_c \\ldblquote d\\rdblquote\\emdash e\\line f \\{g\\}\\par\\pard h\\\ni\\tab j\r\n k")).isEqualTo("A\u00A0b\u2011c “d”—e\nf {g}\n\nh\n\ni\tj k");
    }

    @Test
    void leavesOutWhatIsNotOfTheText() {
        assertThat(text("{\\header Running head\\par}{\\pict\\pngblip 89504e47}{\\*\\unknown not this}One{\\v hidden}{\\deleted gone} {\\field{\\*\\fldinst HYPERLINK \"http://a.example/\"}{\\fldrslt a link}}"
                + "{\\*\\bkmkstart x}{\\object{\\*\\objdata 0105}{\\result and a result}}{\\pntext 1.\\tab}\\bin5 {{{{{ end\\par")).isEqualTo("One a linkand a result end");
    }

    @Test
    void putsAFootnoteBehindItsParagraph() {
        assertThat(text("The ferry{\\super 1}{\\footnote{\\super 1} It is the old one.\\par} stays.\\par Next.\\par")).isEqualTo("The ferry1 stays.\n\n1 It is the old one.\n\nNext.");
    }

    @Test
    void readsHeadingsTablesAndNotes() {
        ReadingText text = read("{\\rtf1\\ansi\\ansicpg1252{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Big;}{\\s2 heading 2;}{\\s3 Title;}{\\s4 Quote;}}{\\info{\\title A title}{\\author Ann Lee}{\\creatim\\yr2023\\mo3\\dy14\\hr9}}"
                + "\\pard\\s3 " + FerryPages.HEADLINE + "\\par\\pard By Ann Lee, 14 March 2023\\par\\pard " + FerryPages.ARTICLE[0] + "\\par\\pard\\s1 What went wrong\\par\\pard " + FerryPages.ARTICLE[1] + "\\par\\pard\\s2 And then\\par\\pard\\s4 "
                + FerryPages.ARTICLE[3] + "\\par\\pard\\intbl Ports\\cell Twelve ships\\cell\\row\\pard " + FerryPages.ARTICLE[4] + "\\par}");
        assertThat(text.blocks()).extracting(TextBlock::kind).containsExactly(BlockKind.HEADLINE, BlockKind.DATELINE, BlockKind.BODY, BlockKind.SUBHEADING, BlockKind.BODY, BlockKind.SUBHEADING, BlockKind.QUOTE,
                BlockKind.TABLE, BlockKind.TABLE, BlockKind.BODY);
        assertThat(text.metadata().of(Field.TITLE)).extracting(one -> one.value()).containsExactly(FerryPages.HEADLINE, "A title");
        assertThat(text.metadata().of(Field.PUBLISHED).getLast().value()).isEqualTo("2023-03-14");
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @CsvSource({"'{\\rtf1 {\\b cut off', DAMAGED", "'{\\rtf1 \\bin99999999 x}', DAMAGED", "'{\\rtf1 \\u99999999999999999999 \\par', DAMAGED", "'{\\rtf1{\\pict 00}}', EMPTY", "'{\\rtf', DAMAGED"})
    void refusesWithAReason(String rtf, Reason reason) {
        assertThat(Formats.read(rtf.getBytes(StandardCharsets.ISO_8859_1), "x.rtf")).isEqualTo(new FileReading.Refused(reason));
    }

    @Test
    void refusesAMillionNestedGroupsAndSevenHundredThousandParagraphs() {
        assertThat(Formats.read(("{\\rtf1" + "{".repeat(1_000_000)).getBytes(StandardCharsets.ISO_8859_1), "x.rtf")).isEqualTo(new FileReading.Refused(Reason.TOO_MANY_ELEMENTS));
        assertThat(Formats.read(("{\\rtf1" + "x\\par ".repeat(700_000) + "}").getBytes(StandardCharsets.ISO_8859_1), "x.rtf")).isEqualTo(new FileReading.Refused(Reason.TOO_MANY_ELEMENTS));
    }
}
