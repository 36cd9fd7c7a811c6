package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecogniserTest {

    private final SourceKey key = SourceKey.random();
    private final List<Word> body = Words.of(invented(0, 600));
    private final Recognition recognition = Recogniser.of(body, key);

    private static String invented(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void aCopyWithOtherFurnitureUnlocksTheKey() {
        List<Word> copy = Words.of("News of the day. " + invented(0, 600).toUpperCase() + " Leave a reply.");

        assertThat(recognition.windows()).hasSize(48).doesNotHaveDuplicates();
        assertThat(Recogniser.unlock(copy, recognition)).contains(key);
    }

    @Test
    void threeWindowsAreEnoughAndTwoAreNot() {
        assertThat(Recogniser.scan(Words.of(invented(0, 33))).found(recognition)).isEqualTo(3);
        assertThat(Recogniser.unlock(Words.of(invented(0, 33)), recognition)).contains(key);
        assertThat(Recogniser.scan(Words.of(invented(0, 24))).found(recognition)).isEqualTo(2);
        assertThat(Recogniser.unlock(Words.of(invented(0, 24)), recognition)).isEmpty();
    }

    @Test
    void nothingPublishedOpensTheKeyWithoutTheWords() {
        List<String> wrapped = recognition.keys();

        assertThat(wrapped).doesNotHaveDuplicates();
        assertThat(KeyWrap.unwrap(bytes(wrapped.getFirst()), new byte[32], bytes(recognition.windows().getFirst()))).isEmpty();
        assertThat(key.toString()).doesNotContainPattern("[0-9a-f]{4}");
    }

    @Test
    void damagedKeysAreNamedAsDamage() {
        Recognition damaged = new Recognition(recognition.windows(), Collections.nCopies(48, recognition.keys().getLast()));
        Recognition hopeless = new Recognition(recognition.windows(), Collections.nCopies(48, "AAAA"));

        assertThat(Recogniser.unlock(body, damaged)).contains(key);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Recogniser.unlock(body, hopeless)).extracting(Refusal::reason).isEqualTo(Reason.DAMAGED_RECOGNITION);
    }

    @Test
    void aBodyThatIsTooShortOrRepeatsItselfIsRefused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Recogniser.of(Words.of(invented(0, 12)), key)).extracting(Refusal::values).isEqualTo(List.of(12, 13));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Recogniser.of(Words.of("again and ".repeat(300)), key));
    }

    @Test
    void aShortPostIsRecognisedAndWhoeverQuotesItIsNot() {
        for (int length : new int[] {13, 20, 47}) {
            Recognition post = Recogniser.of(Words.of(invented(0, length)), key);
            List<Word> copy = Words.of("Posted at noon. " + invented(0, length) + " Forty people like this.");
            List<Word> half = Words.of(invented(0, length / 2 + 1) + " and so on");

            assertThat(post.windows()).hasSize(6).doesNotHaveDuplicates();
            assertThat(Recogniser.unlock(copy, post)).contains(key);
            assertThat(Recogniser.scan(copy).recognises(post, length + 7)).isTrue();
            assertThat(Recogniser.scan(copy).recognises(post, 600)).isFalse();
            assertThat(Recogniser.scan(half).recognises(post, length / 2 + 4)).isFalse();
        }
        assertThat(Recogniser.scan(Words.of(invented(0, 33))).recognises(recognition, 600)).isTrue();
        assertThat(Recogniser.scan(Words.of(invented(0, 24))).recognises(recognition, 600)).isFalse();
    }

    @Test
    void sealingTwicePrintsTheSame() {
        assertThat(Recogniser.of(body, key)).isEqualTo(recognition);
    }

    private static byte[] bytes(String printed) {
        return java.util.Base64.getUrlDecoder().decode(printed);
    }
}
