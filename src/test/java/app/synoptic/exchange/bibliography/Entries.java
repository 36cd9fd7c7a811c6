package app.synoptic.exchange.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.ExportInput;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sources for bibliographies, and what must be in each of these.
final class Entries {

    private Entries() {}

    static Source of(String title, List<String> authors, @Nullable String published) {
        return new Source(new SourceId("herald"), "Velden & Herald {1}", title, authors, "en", "https://example.org/a_b?c=%20#d", published == null ? null : Edtf.parse(published),
                null, null, "100 % sure_ness", null, null);
    }

    /// Whether the notes of a source hold every passage of it.
    static void assertHasPassages(ExportInput input, Function<SourceId, String> notes) {
        assertThat(Shipped.passages(input)).hasSizeGreaterThan(300).allSatisfy(passage -> {
            String note = notes.apply(passage.source());
            assertThat(note).contains(passage.fingerprint());
            if (!passage.words().isEmpty()) {
                assertThat(note).contains("“" + passage.words().replaceAll("\\s+", " ") + "” (digest, characters " + passage.place().orElseThrow().start());
            }
        });
    }
}
