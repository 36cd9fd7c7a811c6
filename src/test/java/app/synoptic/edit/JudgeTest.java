package app.synoptic.edit;

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
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EvidenceEdits.Judge;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later copy of an article in which some of the words are others.
@Tag("slow")
class JudgeTest {

    private static final String NOW = "On 5 May the wheel of Orrin stopped and 21 workers went home before dusk";

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    private H2Library library;
    private DossierId dossier;
    private SourceId source;
    private TextId first;
    private TextId later;

    @BeforeEach
    void importBoth() {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
        Importer importer = new Importer(library);
        ImportResult.New added = (ImportResult.New) importer.take(Orrin.first(articles), dossier);
        source = added.source().id();
        first = added.text();
        tell("stopped", Orrin.STOPPED);
        tell("decided", Orrin.DECIDED);
        ImportResult.Recognised copy = (ImportResult.Recognised) importer.take(
                Orrin.write(articles, "later.txt", NOW, "Nothing was decided", Orrin.LETTER), dossier);
        later = copy.text();
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private void tell(String id, String words) {
        new Editor(library).make(dossier, new NewEvent(new Event(new EventId(id), id, Edtf.parse("2023-05-05"), null, new Kind("mill"), Status.HAPPENED,
                Tier.CORE, List.of(), List.of(), null, List.of(), Map.of()), source, words(first, words)));
    }

    private Passage words(TextId text, String words) {
        int at = library.wording(text).orElseThrow().text().indexOf(words);
        return new Passage(text, at, at + words.length());
    }

    private UnresolvedEvidence doubt(String about) {
        return UnresolvedEvidence.of(library, dossier).stream().filter(unresolved -> unresolved.about().equals(about)).findFirst().orElseThrow();
    }

    @Test
    void whatIsNotWordForWordInTheLaterCopyIsADoubtWithItsWordsBefore() {
        assertThat(UnresolvedEvidence.of(library, dossier)).extracting(UnresolvedEvidence::about).containsExactlyInAnyOrder("stopped", "decided");
        assertThat(doubt("stopped")).satisfies(one -> {
            assertThat(one.finding().match()).isEqualTo(Match.CHANGED);
            assertThat(one.finding().text()).isEqualTo(later);
            assertThat(one.before()).contains(Orrin.STOPPED);
        });
    }

    @Test
    void acceptedWordsAreEvidenceThereAndTheOthersStayEvidenceWhereTheyWere() {
        UnresolvedEvidence unresolved = doubt("stopped");
        Passage found = unresolved.finding().places().getFirst();
        new Editor(library).make(dossier, Judge.accept(unresolved.finding().evidence(), later, source, found));
        assertThat(UnresolvedEvidence.of(library, dossier)).extracting(UnresolvedEvidence::about).containsExactly("decided");
        List<Finding> findings = library.findings(dossier, new EventId("stopped"));
        assertThat(findings).filteredOn(one -> one.match() == Match.EXACT).flatExtracting(Finding::places)
                .containsExactlyInAnyOrder(words(first, Orrin.STOPPED), found);
        assertThat(findings).extracting(Finding::match).containsOnly(Match.EXACT, Match.WITHDRAWN);
        library.undo();
        assertThat(UnresolvedEvidence.of(library, dossier)).hasSize(2);
        assertThat(doubt("stopped").finding()).isEqualTo(unresolved.finding());
    }

    @Test
    void otherWordsCanStandForItOrNone() {
        UnresolvedEvidence unresolved = doubt("decided");
        new Editor(library).make(dossier, Judge.anchor(unresolved.finding().evidence(), later, source, words(later, "Nothing was decided")));
        assertThat(library.findings(dossier, new EventId("decided"))).filteredOn(one -> one.match() == Match.EXACT)
                .flatExtracting(Finding::places).contains(words(later, "Nothing was decided"), words(first, Orrin.DECIDED));
        new Editor(library).make(dossier, Judge.reject(doubt("stopped").finding().evidence(), later, source));
        assertThat(UnresolvedEvidence.of(library, dossier)).isEmpty();
        assertThat(library.findings(dossier, new EventId("stopped"))).filteredOn(one -> one.text().equals(later)).extracting(Finding::match)
                .containsExactly(Match.WITHDRAWN);
        assertThat(library.history().getLast().name()).isEqualTo("command.reject-words");
    }
}
