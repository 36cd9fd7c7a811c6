package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTotalTest {

    @Test
    void countsEachOutcomeAndWhatWasGivenUp() {
        ImportTotal total = ImportTotal.of(List.of(new ImportResult.Refused(ImportResult.Reason.EMPTY), new ImportResult.Refused(ImportResult.Reason.BINARY))).withDossier();

        assertThat(total).isEqualTo(new ImportTotal(0, 0, 0, 2, 1));
        assertThat(total.words(7, false)).isEqualTo("7 files: one dossier file, 2 refused, 4 given up.");
        assertThat(ImportTotal.NOTHING.withRefused().words(1, false)).isEqualTo("One file: 1 refused.");
        assertThat(total.words(120, true)).startsWith("120 files and pages: ");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1, one new source", "ENGLISH, 5, 5 new sources", "GERMAN, 1, eine neue Quelle", "GERMAN, 2, 2 neue Quellen",
            "RUSSIAN, 1, 1 новый источник", "RUSSIAN, 3, 3 новых источника", "RUSSIAN, 5, 5 новых источников", "RUSSIAN, 21, 21 новый источник"})
    void countsInEachLanguage(Language language, int count, String words) {
        assertThat(Phrasebook.of(ImportResultWords.BUNDLE, language).of("total.new", count)).isEqualTo(words);
    }
}
