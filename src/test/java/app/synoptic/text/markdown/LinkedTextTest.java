package app.synoptic.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.markdown.LinkedText.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org/a?b=1&c=2, then ask.       | https://example.org/a?b=1&c=2
            (https://example.org/wiki/Gas_(disambiguation)).   | https://example.org/wiki/Gas_(disambiguation)
            “http://example.org/”…                             | http://example.org/
            no link: https:// and ftp://example.org            | ''
            https://пример.рф/страница и https://b.example      | https://b.example
            „https://a.example/x“, «https://b.example/y» and “https://c.example/z” | https://a.example/x https://b.example/y https://c.example/z
            see https://a.example/x… and ‘https://b.example/y’ | https://a.example/x https://b.example/y
            https://a.example\thttps://b.example               | https://a.example https://b.example
            """)
    void findsAddressesAmongWordsAndLosesNone(String words, String links) {
        assertThat(LinkedText.in(words).stream().filter(piece -> piece.address().isPresent()).map(Piece::words)
                .collect(Collectors.joining(" "))).isEqualTo(links);
        assertThat(LinkedText.in(words).stream().map(Piece::words).collect(Collectors.joining())).isEqualTo(words);
    }
}
