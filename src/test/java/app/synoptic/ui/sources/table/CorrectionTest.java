package app.synoptic.ui.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.ui.Messages;
import app.synoptic.ui.sources.table.Correction.Sound;
import app.synoptic.ui.sources.table.Correction.Wrong;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is typed in a cell of the table of sources.
class CorrectionTest {

    private static final Source BEFORE = new Source(new SourceId("herald"), "Herald", "Cranes", List.of("A. Clerk"), "en", "https://example.org",
            Edtf.parse("1931-03-05"), null, null, "As printed.", null, null, ReadingProgress.BEGUN);

    @Test
    void changesThatFieldAlone() {
        assertThat(after(SourceField.PUBLISHER, " Velden Herald ")).isEqualTo(new Source(BEFORE.id(), "Velden Herald", BEFORE.title(), BEFORE.authors(), "en",
                BEFORE.url(), BEFORE.published(), null, null, BEFORE.note(), null, null, ReadingProgress.BEGUN));
        assertThat(after(SourceField.AUTHORS, "A. Clerk;; B. Hand ;A. Clerk").authors()).containsExactly("A. Clerk", "B. Hand");
        assertThat(after(SourceField.TITLE, "").title()).isEmpty();
        assertThat(after(SourceField.LANGUAGE, "nl-BE").language()).isEqualTo("nl-BE");
        assertThat(after(SourceField.KNOWS, "6 March").knows()).isEqualTo(Edtf.parse("1931-03-06"));
        assertThat(after(SourceField.PUBLISHED, "").published()).isNull();
        assertThat(after(SourceField.TITLE, "Cranes")).isEqualTo(BEFORE);
    }

    @Test
    void isRefusedWithTheSentenceOfTheForm() {
        assertThat(wrong(SourceField.PUBLISHED, "soonish")).isEqualTo(Messages.get("authoring.date.unclear"));
        assertThat(wrong(SourceField.PUBLISHER, "x".repeat(201))).isEqualTo(Messages.get("authoring.line.too-long", 201, 200));
        assertThat(wrong(SourceField.PUBLISHER, "  ")).isEqualTo("A source needs a publisher.");
        assertThat(wrong(SourceField.LANGUAGE, "English, mostly")).startsWith("This is no language tag");
    }

    @Test
    void tellsWhatADateWasReadAs() {
        assertThat(Correction.of(BEFORE, SourceField.KNOWS, "early March", 1931)).isInstanceOfSatisfying(Sound.class,
                sound -> assertThat(sound.remark()).isEqualTo("1931-03-01~/1931-03-10~: around 1 March – around 10 March 1931"));
    }

    private static Source after(SourceField field, String typed) {
        return ((Sound) Correction.of(BEFORE, field, typed, 1931)).source();
    }

    private static String wrong(SourceField field, String typed) {
        return ((Wrong) Correction.of(BEFORE, field, typed, 1931)).remark();
    }
}
