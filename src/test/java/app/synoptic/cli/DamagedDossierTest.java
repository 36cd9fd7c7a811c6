package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.intake.Dossiers;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dossier whose windows are found in a file, but whose keys do not open.
class DamagedDossierTest {

    @TempDir
    Path folder;

    @Test
    void makesNoNewSourceOfAnArticleItShouldKnow() {
        Harbour harbour = Harbour.in(folder);
        LoadedDossier sound = LoadedDossier.of(harbour.sealed());
        Catalogue damaged = new Catalogue(damaged(sound.catalogue().dossier()), sound.catalogue().evidence());
        try (Library library = H2Library.open(folder.resolve("damaged"))) {
            library.apply(Dossiers.adding(new LoadedDossier(damaged, sound.digests(), sound.findings())));

            ImportResult intake = new Importer(library).take(harbour.courier(), new DossierId("harbour"));

            assertThat(intake).isEqualTo(new ImportResult.Refused(ImportResult.Reason.DAMAGED_DOSSIER));
            assertThat(library.history()).hasSize(1);
        }
    }

    private static Dossier damaged(Dossier dossier) {
        return new Dossier(dossier.id(), dossier.title(), dossier.window(), dossier.zone(), dossier.note(), dossier.names(),
                dossier.sources().stream().map(DamagedDossierTest::damaged).toList(), dossier.events(), dossier.questions());
    }

    private static Source damaged(Source source) {
        Recognition recognition = Objects.requireNonNull(source.recognition());
        return new Source(source.id(), source.publisher(), source.title(), source.authors(), source.language(), source.url(),
                source.published(), source.knows(), source.derivedFrom(), source.note(), source.digest(),
                new Recognition(recognition.windows(), recognition.keys().reversed()));
    }
}
