package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What was refused of what was proposed stays with the library it was refused in.
class DumpRefusedTest {

    private static final DossierId HARBOUR = new DossierId("harbour");

    @TempDir
    Path folder;

    @Test
    void isDumpedWithItsWordsButNotExported() {
        Path store = Harbour.in(folder).store();
        Path file = folder.resolve("out.dossier");
        Path other = folder.resolve("other");
        try (H2Library library = H2Library.open(store)) {
            TextId text = library.held(HARBOUR).getFirst().text();
            library.apply(new RefuseProposals(HARBOUR, List.of(new Refused("EVENT", Set.of("b", "a"), List.of(new Passage(text, 0, 5)), "no news")), "Nothing"));
        }
        JsonNode refused = dumped(store).at("/refused/0");
        assertThat(refused.at("/keys").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(List.of(refused.at("/kind").asString(), refused.at("/reason").asString())).containsExactly("EVENT", "no news");
        assertThat(refused.at("/passages/0/quote").asString()).hasSize(5);
        Headless.run("export", "--store", store, "--dossier", "harbour", file);
        Headless.run("import", "--store", other, file);
        assertThat(dumped(other).at("/refused")).isEmpty();
    }

    private static JsonNode dumped(Path store) {
        Headless run = Headless.run("dump", "--store", store, "--dossier", "harbour");
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
