package app.synoptic.ui.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.Progress;
import app.synoptic.ui.Messages;
import app.synoptic.ui.sources.table.Correction.Sound;
import app.synoptic.ui.sources.table.Correction.Wrong;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is typed in a cell of the table of sources.
class CorrectionTest {

    private static final Source BEFORE = new Source(new SourceId("herald"), "Herald", "Cranes", List.of("A. Clerk"), "en", "https://example.org",
            Edtf.parse("1931-03-05"), null, null, "As printed.", null, null, Progress.BEGUN);

    @Test
    void changesThatFieldAlone() {
        assertThat(after(Field.PUBLISHER, " Velden Herald ")).isEqualTo(new Source(BEFORE.id(), "Velden Herald", BEFORE.title(), BEFORE.authors(), "en",
                BEFORE.url(), BEFORE.published(), null, null, BEFORE.note(), null, null, Progress.BEGUN));
        assertThat(after(Field.AUTHORS, "A. Clerk;; B. Hand ;A. Clerk").authors()).containsExactly("A. Clerk", "B. Hand");
        assertThat(after(Field.TITLE, "").title()).isEmpty();
        assertThat(after(Field.LANGUAGE, "nl-BE").language()).isEqualTo("nl-BE");
        assertThat(after(Field.KNOWS, "6 March").knows()).isEqualTo(Edtf.parse("1931-03-06"));
        assertThat(after(Field.PUBLISHED, "").published()).isNull();
        assertThat(after(Field.TITLE, "Cranes")).isEqualTo(BEFORE);
    }

    @Test
    void isRefusedWithTheSentenceOfTheForm() {
        assertThat(wrong(Field.PUBLISHED, "soonish")).isEqualTo(Messages.get("authoring.date.unclear"));
        assertThat(wrong(Field.PUBLISHER, "x".repeat(201))).isEqualTo(Messages.get("authoring.line.too-long", 201, 200));
        assertThat(wrong(Field.PUBLISHER, "  ")).isEqualTo("A source needs a publisher.");
        assertThat(wrong(Field.LANGUAGE, "English, mostly")).startsWith("This is no language tag");
    }

    @Test
    void tellsWhatADateWasReadAs() {
        assertThat(Correction.of(BEFORE, Field.KNOWS, "early March", 1931)).isInstanceOfSatisfying(Sound.class,
                sound -> assertThat(sound.remark()).isEqualTo("1931-03-01~/1931-03-10~: around 1 March – around 10 March 1931"));
    }

    private static Source after(Field field, String typed) {
        return ((Sound) Correction.of(BEFORE, field, typed, 1931)).source();
    }

    private static String wrong(Field field, String typed) {
        return ((Wrong) Correction.of(BEFORE, field, typed, 1931)).remark();
    }
}
