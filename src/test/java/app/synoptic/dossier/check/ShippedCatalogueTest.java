package app.synoptic.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

    private static final Path FILE = Path.of("assets/dossiers/kazakhstan-2022/dossier.json");

    @Test
    void holdsWhatAnEditorWouldLetPass() {
        assertThat(DossierCheck.check(FILE, List.of())).isEmpty();
    }

    @Test
    void isWrittenAsSealWritesIt() throws IOException {
        assertThat(DossierWriter.sealed(DossierReader.read(FILE).sealed("shipped"))).isEqualTo(Files.readString(FILE));
    }
}
