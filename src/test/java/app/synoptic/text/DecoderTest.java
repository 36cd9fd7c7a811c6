package app.synoptic.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.Decoded.NotText;
import app.synoptic.text.Decoded.Reason;
import app.synoptic.text.Decoded.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final Charset CP1251 = Charset.forName("windows-1251");
    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(values).forEach(bytes::write);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-strike", "dam-petition", "observatory-fire", "rudnik"})
    void everyUnicodeFormIsReadWithAndWithoutItsMark(String name) {
        String text = Articles.invented(name).replace("\n", "\r\n");

        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            assertThat(Decoder.decode(text.getBytes(charset))).isEqualTo(new Text(text, charset.name()));
            assertThat(Decoder.decode((MARK + text).getBytes(charset))).isEqualTo(new Text(text, charset.name()));
        }
    }

    @Test
    void theWindowsCodePagesAreToldApartByTheWordsTheyMake() {
        String russian = Articles.invented("rudnik");
        String english = Articles.invented("ferry-strike");
        String french = "Été dernier, à Besançon, le maire a reçu « dix mille » lettres où l'on demandait la même chose.";

        assertThat(Decoder.decode(russian.getBytes(CP1251))).isEqualTo(new Text(russian, "windows-1251"));
        assertThat(Decoder.decode(english.getBytes(CP1252))).isEqualTo(new Text(english, "windows-1252"));
        assertThat(Decoder.decode(french.getBytes(CP1252))).isEqualTo(new Text(french, "windows-1252"));
        assertThat(Decoder.decode("The word “Привет” means hello.".getBytes(CP1251)))
                .isEqualTo(new Text("The word “Привет” means hello.", "windows-1251"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
    void theOtherCodePagesOfCyrillicAreReadAsWhatTheyAre(String charset) {
        String text = Articles.invented("rudnik").replaceAll("[«»—№–“”]", "");

        assertThat(Decoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(new Text(text, charset));
    }

    @Test
    void utf8ThatIsCutOrDamagedIsNotTakenForACodePage() {
        byte[] russian = Articles.invented("rudnik").getBytes(UTF_8);
        byte[] damaged = russian.clone();
        damaged[russian.length / 2] = (byte) 0xFF;

        assertThat(Decoder.decode("caf\u00E9 — na\u00EFve ‘ferry’, cut in a quote’".getBytes(UTF_8))).isInstanceOf(Text.class);
        assertThat(Decoder.decode(Arrays.copyOf(russian, 1002))).isEqualTo(new NotText(Reason.UNKNOWN_ENCODING));
        assertThat(Decoder.decode(damaged)).isEqualTo(new NotText(Reason.UNKNOWN_ENCODING));
        assertThat(Decoder.decode(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF))).isEqualTo(new NotText(Reason.UNKNOWN_ENCODING));
    }

    @Test
    void whatIsNoTextIsBinary() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(Decoder.decode(noise)).isEqualTo(new NotText(Reason.BINARY));
        assertThat(Decoder.decode(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0)))
                .isEqualTo(new NotText(Reason.BINARY));
        assertThat(Decoder.decode("%PDF-1.7 and only letters".getBytes(US_ASCII))).isEqualTo(new NotText(Reason.BINARY));
        assertThat(Decoder.decode("PK\u0003\u0004 zipped".getBytes(ISO_8859_1))).isEqualTo(new NotText(Reason.BINARY));
        assertThat(Decoder.decode("a\u0000b".getBytes(UTF_8))).isEqualTo(new NotText(Reason.BINARY));
        assertThat(Decoder.decode("\u0001\u0002\u0003 abc".getBytes(UTF_8))).isEqualTo(new NotText(Reason.BINARY));
    }

    @Test
    void nothingAndBlanksAreEmpty() {
        for (String blank : new String[] {"", " \r\n\t", MARK, "\u00A0\u200B\n"}) {
            assertThat(Decoder.decode(blank.getBytes(UTF_8))).isEqualTo(new NotText(Reason.EMPTY));
        }
        assertThat(Decoder.decode(" \n".getBytes(UTF_16LE))).isEqualTo(new NotText(Reason.EMPTY));
    }

    @Test
    void aFileAboveTheLimitIsTooLargeAndOneAtItIsRead() {
        byte[] large = new byte[Decoder.MAX_BYTES + 1];
        Arrays.fill(large, (byte) 'a');

        assertThat(Decoder.decode(large)).isEqualTo(new NotText(Reason.TOO_LARGE));
        assertThat(Decoder.decode(Arrays.copyOf(large, Decoder.MAX_BYTES))).isInstanceOf(Text.class);
    }
}
