package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Orrin;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EvidenceEdits.Judge;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.UnresolvedEvidence;
import app.synoptic.export.DossierFile;
import app.synoptic.export.DossierFileReader;
import app.synoptic.export.DossierFileWriter;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Judgements of evidence in a changed copy, when somebody's version of the dossier is merged.
@Tag("slow")
class ReviewDecisionsTest {

    private static final String NOW = "On 5 May the wheel of Orrin stopped and 21 workers went home before dusk";
    private static final String NOTHING = "Nothing was decided";

    @TempDir
    Path folder;

    private H2Library mine;
    private Editor editor;
    private DossierId dossier;
    private SourceId source;
    private TextId first;
    private TextId later;

    @BeforeEach
    void importBoth() {
        mine = ShippedLibrary.open(folder.resolve("mine"));
        editor = new Editor(mine);
        dossier = mine.dossiers().getFirst();
        Importer importer = new Importer(mine);
        ImportResult.New added = (ImportResult.New) importer.take(Orrin.first(folder), dossier);
        source = added.source().id();
        first = added.text();
        tell("stopped", Orrin.STOPPED);
        tell("decided", Orrin.DECIDED);
        later = ((ImportResult.Recognised) importer.take(Orrin.write(folder, "later.txt", NOW, NOTHING, Orrin.LETTER), dossier)).text();
        assertThat(UnresolvedEvidence.of(mine, dossier)).hasSize(2);
    }

    @AfterEach
    void close() {
        assertThat(mine.check()).isEmpty();
        mine.close();
    }

    private void tell(String id, String words) {
        editor.make(dossier, new NewEvent(new Event(new EventId(id), id, Edtf.parse("2023-05-05"), null, new Kind("mill"), Status.HAPPENED,
                Tier.CORE, List.of(), List.of(), null, List.of(), Map.of()), source, words(first, words)));
    }

    private Passage words(TextId text, String words) {
        int at = mine.wording(text).orElseThrow().text().indexOf(words);
        return new Passage(text, at, at + words.length());
    }

    private Finding doubt(String about) {
        return UnresolvedEvidence.of(mine, dossier).stream().filter(unresolved -> unresolved.about().equals(about)).findFirst().orElseThrow().finding();
    }

    private DossierFile shared(boolean texts) {
        Path file = folder.resolve("shared.dossier");
        DossierFileWriter.write(Sharing.of(mine, dossier, texts, false), file);
        return DossierFileReader.read(file);
    }

    private void judge() {
        Finding stopped = doubt("stopped");
        editor.make(dossier, Judge.accept(stopped.evidence(), later, source, stopped.places().getFirst()));
        editor.make(dossier, Judge.reject(doubt("decided").evidence(), later, source));
        assertThat(UnresolvedEvidence.of(mine, dossier)).isEmpty();
    }

    /// Something new, so that there is something to merge.
    private void more() {
        editor.make(dossier, new Attest(new EventId("decided"), source, words(first, Orrin.LETTER)));
    }

    private void merge(DossierFile file, Choice choice) {
        mine.apply(DossierImport.of(mine, file, MergeDecisions.all(choice)).command());
    }

    @Test
    void areNotAskedAgainWhereTheFileDoesNotKnowThem() {
        more();
        DossierFile before = shared(true);
        mine.undo();
        judge();
        for (Choice choice : List.of(Choice.MINE, Choice.BOTH)) {
            merge(before, choice);
            assertThat(UnresolvedEvidence.of(mine, dossier)).as("%s", choice).isEmpty();
            assertThat(mine.findings(dossier, new EventId("stopped"))).filteredOn(one -> one.text().equals(later)).extracting(Finding::match)
                    .containsExactlyInAnyOrder(Match.WITHDRAWN, Match.EXACT);
        }
        assertThat(mine.findings(dossier, new EventId("decided"))).as("what came is there, too").hasSize(4);
    }

    @Test
    void areNotAskedAgainWhereTheFileHasTheirEvidence() {
        judge();
        more();
        DossierFile after = shared(false);
        mine.undo();
        merge(after, Choice.THEIRS);
        assertThat(UnresolvedEvidence.of(mine, dossier)).isEmpty();
    }

    @Test
    void areAskedAgainWhereTheirEvidenceTakesThePlaceOfWhatTheyRestOn() {
        editor.make(dossier, new Attest(new EventId("stopped"), source, words(first, Orrin.LETTER)));
        DossierFile theirs = shared(true);
        mine.undo();
        judge();
        merge(theirs, Choice.THEIRS);
        assertThat(UnresolvedEvidence.of(mine, dossier)).extracting(UnresolvedEvidence::about).containsExactly("stopped");
        assertThat(mine.findings(dossier, new EventId("decided"))).filteredOn(one -> one.text().equals(later)).extracting(Finding::match)
                .containsExactly(Match.WITHDRAWN);
    }

    @Test
    void areFoundWhereTheMergeBringsMoreEvidence() {
        editor.make(dossier, new Attest(new EventId("decided"), source, words(first, Orrin.LETTER)));
        DossierFile both = shared(true);
        Finding decided = doubt("decided");
        editor.make(dossier, Judge.reject(decided.evidence(), later, source));
        editor.make(dossier, new RemoveEvidence(new EventId("decided"), mine.catalogue(dossier).of(decided.evidence().testimony()).stream()
                .map(decided.evidence().testimony()::evidence).filter(piece -> !piece.equals(decided.evidence())).findFirst().orElseThrow()));
        merge(both, Choice.THEIRS);
        assertThat(UnresolvedEvidence.of(mine, dossier)).extracting(UnresolvedEvidence::about).containsExactly("stopped");
    }
}
