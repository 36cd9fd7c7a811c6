package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.edit.ManySourcesEdits.DeriveSources;
import app.synoptic.edit.ManySourcesEdits.MarkSourcesRead;
import app.synoptic.edit.ManySourcesEdits.RemoveSources;
import app.synoptic.edit.SourceEdits.Derive;
import app.synoptic.store.HeldText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One change of several sources.
@Tag("slow")
class ManySourcesEditsTest extends EditedDossier {

    private static final SourceId JAM = new SourceId("jamnews");

    private List<SourceId> all() {
        return library.dossier(dossier).sources().stream().map(Source::id).toList();
    }

    private Source source(SourceId id) {
        return library.dossier(dossier).source(id).orElseThrow();
    }

    @Test
    void isTakenBackByOneUndoAndTouchesNoOtherSource() {
        State before = state();
        for (Edit edit : List.of(new MarkSourcesRead(Set.of(OC, JAM), ReadingProgress.BEGUN), new DeriveSources(Set.of(OC, JAM), others().getFirst()),
                new RemoveSources(Set.of(OC, JAM)))) {
            make(edit);
            assertThat(Delta.between(before.catalogue().dossier(), library.dossier(dossier)).sources()).as(edit.toString()).containsOnlyKeys(OC, JAM);
            library.undo();
            assertThat(state().equals(before)).as(edit + " taken back").isTrue();
        }
    }

    private List<SourceId> others() {
        return all().stream().filter(id -> !id.equals(OC) && !id.equals(JAM)).toList();
    }

    @Test
    void namesInTheHistoryTheFirstOfThemAndHowManyTheyAre() {
        make(new MarkSourcesRead(Set.of(OC, JAM), ReadingProgress.UNREAD));
        assertThat(library.undoable().orElseThrow().subject()).contains(source(OC).publisher(), source(JAM).publisher()).doesNotContain("…");
        make(new MarkSourcesRead(Set.copyOf(all()), ReadingProgress.BEGUN));
        assertThat(library.undoable().orElseThrow().subject()).endsWith(", … (" + all().size() + ")");
        assertThat(library.dossier(dossier).sources()).extracting(Source::read).containsOnly(ReadingProgress.BEGUN);
    }

    @Test
    void removedSourcesGoWithAllTheySayAndWhatWasTakenFromThemGoesBackToWhoStays() {
        SourceId last = others().getFirst();
        SourceId copy = others().get(1);
        make(new Derive(OC, last));
        make(new Derive(JAM, OC));
        make(new Derive(copy, JAM));

        make(new RemoveSources(Set.of(OC, JAM)));

        Catalogue after = library.catalogue(dossier);
        assertThat(after.dossier().sources()).extracting(Source::id).containsExactlyElementsOf(others());
        assertThat(source(copy).derivedFrom()).isEqualTo(last);
        assertThat(after.dossier().events().stream().flatMap(event -> event.attestations().stream()).map(one -> one.source()).collect(Collectors.toSet()))
                .doesNotContain(OC, JAM).isNotEmpty();
        assertThat(library.held(dossier)).extracting(HeldText::source).doesNotContain(OC, JAM);
    }

    @Test
    void noneOfThemIsTakenFromItselfAndAllMustBeThere() {
        make(new Derive(JAM, OC));
        assertThatThrownBy(() -> make(new DeriveSources(Set.of(OC, others().getFirst()), JAM))).hasMessageContaining("taken-from-itself");
        assertThatThrownBy(() -> make(new DeriveSources(Set.of(OC), new SourceId("nobody")))).hasMessageContaining("no-source");
        assertThatThrownBy(() -> make(new MarkSourcesRead(Set.of(OC, new SourceId("nobody")), ReadingProgress.BEGUN))).hasMessageContaining("no-source");
        make(new DeriveSources(Set.of(JAM, others().getFirst()), OC));
        assertThat(source(others().getFirst()).derivedFrom()).isEqualTo(OC);
        make(new DeriveSources(Set.of(JAM, others().getFirst()), null));
        assertThat(source(JAM).derivedFrom()).isNull();
    }
}
