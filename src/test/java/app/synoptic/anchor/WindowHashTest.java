package app.synoptic.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.Arrays;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.Test;

class WindowHashTest {

    private final List<Word> words = Words.of("The ferry left the harbour at nine o'clock sharp");

    @Test
    void bothDerivationsAreTheKeyDerivationOfRfc5869AsThePlatformHasIt() throws Exception {
        WindowHash hash = new WindowHash();

        assertThat(hash.published(words, 0)).isEqualTo(Arrays.copyOf(platform("synoptic recognise v1"), 16));
        assertThat(hash.wrapping(words, 0)).isEqualTo(platform("synoptic wrap v1"));
    }

    private byte[] platform(String label) throws Exception {
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.ofExtract()
                .addSalt("synoptic window v1".getBytes(UTF_8))
                .addIKM(WindowHash.joined(words, 0))
                .thenExpand(label.getBytes(UTF_8), 32));
    }
}
