package app.synoptic.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlDecoderTest {

    private static HtmlDecoder.Characters decode(byte[] file) {
        return HtmlDecoder.decode(file).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, windows-1251, Паром ушёл в полночь",
        "KOI8-R, koi8-r, KOI8-R, Паром ушёл в полночь",
        "windows-1252, ISO-8859-1, windows-1252, Die Fähre – „spät“ – fuhr um",
        "GB18030, gb2312, GB18030, 渡轮在午夜离开了港口",
        "windows-31j, shift_jis, windows-31j, フェリーは真夜中に出た",
        "UTF-8, windows-1251, UTF-8, Паром ушёл в полночь",
        "UTF-8, nonsense-9, UTF-8, Паром ушёл в полночь",
    })
    void readsWhatTheBytesAreAndThenWhatThePageSays(String written, String label, String read, String words) {
        String page = "<html><head><meta charset=\"" + label + "\"></head><body><p>" + words + "</p></body></html>";
        HtmlDecoder.Characters characters = decode(page.getBytes(Charset.forName(written)));
        assertThat(characters.text()).contains(words);
        assertThat(characters.charset()).isEqualTo(read);
        assertThat(characters.replaced()).isZero();
    }

    @Test
    void guessesWhereAPageSaysNothing() {
        String words = "Паром вышел из порта в полночь и не вернулся, сообщили в управлении порта. ".repeat(5);
        assertThat(decode(("<html><body><p>" + words + "</p></body></html>").getBytes(Charset.forName("windows-1251"))).text()).contains(words);
    }

    @Test
    void takesTheByteOrderMarkBeforeTheLabel() {
        String page = "\uFEFF<meta charset=windows-1251><p>Überfahrt</p>";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_16LE)).text()).contains("Überfahrt");
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8)).text()).contains("Überfahrt").doesNotStartWith("\uFEFF");
    }

    @Test
    void replacesAndCountsBrokenBytesOfUtf8() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("<meta charset=utf-8><p>Die Fähre fährt ".getBytes(StandardCharsets.UTF_8));
        file.write(0xE4);
        file.writeBytes(" über den Fluss, später zurück.</p>".getBytes(StandardCharsets.UTF_8));
        HtmlDecoder.Characters characters = decode(file.toByteArray());
        assertThat(characters.text()).contains("Die Fähre fährt \uFFFD über den Fluss");
        assertThat(characters.replaced()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[4_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 >> 3);
        }
        assertThat(HtmlDecoder.decode(noise)).isEmpty();
    }
}
