package app.synoptic.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FingerprintCodecTest {

    @Provide
    Arbitrary<Fingerprint> fingerprints() {
        Arbitrary<String> tags = Arbitraries.strings().ofMinLength(1).ofMaxLength(100);
        Arbitrary<Integer> edges = Arbitraries.integers().between(0, 127);
        Arbitrary<ContextSide> sides = Combinators.combine(Arbitraries.strings().ofMaxLength(6), edges)
                .as((near, some) -> new ContextSide(near, some | 1 << near.length()));
        Arbitrary<Integer> ordinals = Arbitraries.integers().between(0, 1 << 27);
        Arbitrary<Integer> twins = Arbitraries.integers().between(0, 9);
        return Combinators.combine(ordinals, twins, tags, sides, sides, Arbitraries.longs()).as(
                (ordinal, twin, own, left, right, check) -> new Fingerprint(ordinal, twin, twin + 1, own, left, right, check));
    }

    @Property(tries = 500)
    void whatIsPrintedIsReadBack(@ForAll("fingerprints") Fingerprint fingerprint) {
        assertThat(FingerprintCodec.read(FingerprintCodec.print(fingerprint))).isEqualTo(fingerprint);
    }

    @Property(tries = 300)
    void whatIsCutOffOrTooLongIsRefused(@ForAll("fingerprints") Fingerprint fingerprint) {
        String printed = FingerprintCodec.print(fingerprint);

        assertThatIllegalArgumentException().isThrownBy(() -> FingerprintCodec.read(printed.substring(0, printed.length() - 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> FingerprintCodec.read(
                printed.substring(0, printed.length() / 4 * 4) + "AAAAAAAA"));
    }

    @Property(tries = 1000)
    void noStringIsReadWithAnyOtherFault(@ForAll String anything) {
        try {
            assertThat(FingerprintCodec.read(anything)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("Buffer");
        }
    }
}
