package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Library;
import app.synoptic.ui.state.OpenDossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierLoaderTest {

    private static final String STRIKE = """
            Ferrymen leave their boats

            The ferrymen of the upper lake walked off their boats on Tuesday, and no car has crossed since. They ask for a second
            man on every night crossing. The company says that it has looked for such men all summer and found two of them, one
            of whom cannot swim. On the eastern shore the baker has begun to row his own bread across before dawn.
            """;
    private static final String REWRITTEN = """
            No boats on the lake this week

            Our reporter tells from the landing: they ask for a second man on every night crossing. The company says that it has
            looked for such men all summer and found two of them, one of whom cannot swim. Children fish from the empty ramp.
            """;
    private static final String OTHER = """
            Bridge opened by the minister

            A new bridge joins the two villages of the valley from today, and the minister came to cut its ribbon with a pair of
            garden shears, since the scissors had been left in the capital. The band played although the drum was wet.
            """;

    @TempDir
    Path folder;

    @Test
    void proposesNearCopiesAmongTheTextsHeldAndAppliesNothing() throws IOException {
        try (Library library = ShippedLibrary.open(folder.resolve("store"))) {
            DossierId home = library.dossiers().getFirst();
            take(library, home, "lake.txt", STRIKE);
            take(library, home, "valley.txt", OTHER);
            OpenDossier before = looked(DossierLoader.load(library, home));
            assertThat(before.nearCopies()).isEmpty();

            take(library, home, "landing.txt", REWRITTEN);
            OpenDossier open = looked(DossierLoader.load(library, KeptTexts.atOnce(library), home, before));

            assertThat(open.nearCopies()).singleElement().satisfies(copy -> {
                assertThat(List.of(copy.copy(), copy.model())).containsExactly(new SourceId("landing"), new SourceId("lake"));
                assertThat(copy.dated()).isFalse();
                assertThat(copy.shared()).isGreaterThanOrEqualTo(30);
            });
            assertThat(open.dossier().sources()).allMatch(source -> source.derivedFrom() == null);
        }
    }

    @Test
    void makesTheNextStateOfTheSameObjectsWhereTheyAreEqual() throws IOException {
        try (Library library = ShippedLibrary.open(folder.resolve("store"))) {
            DossierId home = library.dossiers().getFirst();
            OpenDossier before = DossierLoader.load(library, home);
            Event changed = before.dossier().events().getFirst();
            new Editor(library).make(home, new EventEdits.Describe(changed.naming(List.of("The harbour master"), List.of(), List.of())));

            OpenDossier next = DossierLoader.load(library, KeptTexts.atOnce(library), home, before);

            assertThat(next.dossier()).isEqualTo(library.dossier(home));
            assertThat(next.dossier().events()).hasSizeGreaterThan(1).allSatisfy(event -> {
                if (event.id().equals(changed.id())) {
                    assertThat(event.actors()).containsExactly("The harbour master");
                } else {
                    assertThat(event).isSameAs(before.event(event.id()).orElseThrow());
                }
            });
            assertThat(next.texts().values()).isNotEmpty().allSatisfy(text ->
                    assertThat(text).isSameAs(before.text(text.source()).orElseThrow()));
        }
    }

    private static OpenDossier looked(OpenDossier open) {
        return open.with(open.copies().among(open.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue().wording()))));
    }

    private void take(Library library, DossierId home, String name, String text) throws IOException {
        new Importer(library).take(Files.writeString(folder.resolve(name), text), home);
    }
}
