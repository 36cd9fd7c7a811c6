package app.synoptic.sign.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.sign.SignException;
import app.synoptic.sign.SignatureState.Stamp;
import app.synoptic.sign.Signing;
import app.synoptic.sign.SigningKey;
import app.synoptic.sign.StampAuthority;
import app.synoptic.sign.cms.CmsSignature;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTimeStampsTest {

    private static final byte[] CONTENT = "what was there".getBytes(StandardCharsets.UTF_8);
    private static final SigningKey KEY = SigningKey.make("Ada", Instant.EPOCH);

    @Test
    void aStampSaysWhenAndByWhomAndOfWhatAlone() throws Exception {
        try (StampAuthority authority = new StampAuthority()) {
            byte[] token = HttpTimeStamps.at(authority.address()).token(CONTENT);
            assertThat(StampToken.read(token, CONTENT)).contains(new Stamp(StampAuthority.AT, "Authority of Time", true));
            assertThat(StampToken.read(token, new byte[1])).contains(new Stamp(StampAuthority.AT, "Authority of Time", false));
            assertThat(StampToken.read(new byte[9], CONTENT)).isEmpty();
        }
    }

    @Test
    void aSignatureIsStampedAndStaysWhatItWas() throws Exception {
        try (StampAuthority authority = new StampAuthority()) {
            byte[] signature = CmsSignature.make(new Signing(KEY, HttpTimeStamps.at(authority.address())), CONTENT);
            assertThat(CmsSignature.read(signature, CONTENT)).contains(
                    new CmsSignature.Reading(KEY.signer(), true, new Stamp(StampAuthority.AT, "Authority of Time", true)));
            assertThat(CmsSignature.read(signature, new byte[1])).hasValueSatisfying(read -> assertThat(read.holds()).isFalse());
        }
    }

    @Test
    void anAuthorityThatRefusesIsNamed() throws Exception {
        try (StampAuthority authority = new StampAuthority()) {
            authority.refuse();
            assertThatThrownBy(() -> HttpTimeStamps.at(authority.address()).token(CONTENT)).isInstanceOf(SignException.class).hasMessageContaining("503")
                    .hasMessageContaining(authority.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "time.example", "file:///etc/passwd", "ftp://time.example/", "http://[", "https:///x"})
    void whatIsNoAddressOfTheWebIsNotAsked(String address) {
        assertThatThrownBy(() -> HttpTimeStamps.at(address)).isInstanceOf(SignException.class);
    }

    @Test
    void noWordOfWhatWasSignedIsInASignatureWithoutItsContent() throws Exception {
        byte[] signature = CmsSignature.make(new Signing(KEY, null), CONTENT);
        assertThat(new String(signature, StandardCharsets.ISO_8859_1)).doesNotContain("what was there").contains("Ada");
        assertThat(CmsSignature.make(new Signing(KEY, null), CONTENT)).isEqualTo(signature);
        signature[signature.length - 1] ^= 1;
        assertThat(CmsSignature.read(signature, CONTENT).filter(CmsSignature.Reading::holds)).isEmpty();
    }
}
