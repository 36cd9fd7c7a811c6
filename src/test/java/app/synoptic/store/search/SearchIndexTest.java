package app.synoptic.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Span;
import app.synoptic.text.find.CitableSentences;
import app.synoptic.text.find.FoldedText;
import app.synoptic.text.find.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What is found in an index.
class SearchIndexTest {

    private final IndexedHarbour harbour = new IndexedHarbour();
    private final SearchIndex index = SearchIndex.inMemory();

    @Test
    void findsEventsByTheBeginningsOfAllWordsInWhateverField() {
        harbour.event("strike", "Dockers stop work", "Harbour union").event("curfew", "Curfew in the town").keep(index);

        assertThat(harbour.events(index, "dock UNI")).containsExactly("strike");
        assertThat(harbour.events(index, "ocker")).isEmpty();
        assertThat(harbour.events(index, "dock curfew")).isEmpty();
    }

    @Test
    void findsAnEventByAnotherSpellingOfAName() {
        harbour.event("curfew", "Curfew in the town", "Mayor van Rijn").spelling("Mayor van Rijn", "van Riin").keep(index);

        assertThat(harbour.events(index, "riin")).containsExactly("curfew");
    }

    @Test
    void findsQuotedWordsSideBySideAndNeverAcrossTwoFields() {
        harbour.event("strike", "Dockers stop work", "Harbour union").keep(index);

        assertThat(harbour.events(index, "\"stop work\"")).containsExactly("strike");
        assertThat(harbour.events(index, "\"stop wo")).containsExactly("strike");
        assertThat(harbour.events(index, "\"work stop\"")).isEmpty();
        assertThat(harbour.events(index, "\"work harbour\"")).isEmpty();
        assertThat(harbour.events(index, "\"stop x")).isEmpty();
    }

    @Test
    void findsWordsWhateverTheirCaseAndTheMarksOnThem() {
        harbour.event("one", "Зелёный ÉCLAIRAGE in Łódź").keep(index);

        assertThat(harbour.events(index, "зеленый eclairage lodz")).containsExactly("one");
        assertThat(harbour.events(index, "Łódz")).containsExactly("one");
        assertThat(harbour.events(index, "зелёныи")).isEmpty();
    }

    @Test
    void findsSentencesInTheOrderOfTheTextsAndSaysWhereTheWordsStand() {
        harbour.text("Nobody came. The night shift walked out, and the day shift followed.")
                .text("The shift at night was long. Soldiers came.").keep(index);

        assertThat(harbour.find(index, "shift night").sentences()).extracting(hit -> hit.snippet().words())
                .containsExactly("The night shift walked out, and the day shift followed.", "The shift at night was long.");
        assertThat(harbour.marked(index, "shift night")).containsExactly("night", "shift", "shift", "shift", "night");
        assertThat(harbour.find(index, "shift", harbour.order.reversed()).sentences()).extracting(hit -> hit.text())
                .containsExactlyElementsOf(harbour.order.reversed());
    }

    @Test
    void looksOnlyInTheTextsItIsAskedFor() {
        harbour.text("Soldiers came.").text("Soldiers went.").keep(index);

        assertThat(harbour.find(index, "soldiers", List.of(harbour.order.getLast())).sentences()).extracting(hit -> hit.snippet().words())
                .containsExactly("Soldiers went.");
    }

    @Test
    void writesATextAnewOfWhichTheArticleIsAnother() {
        harbour.text("Soldiers came. Sailors went.").keep(index);
        TextId text = harbour.order.getFirst();
        assertThat(harbour.find(index, "sailors").sentences()).hasSize(1);

        index.forget(List.of(text));
        index.keep(new SearchableContents(harbour.dossier(), List.of(), Set.of(text)), id -> harbour.reading().apply(id)
                .map(wording -> wording.corrected(List.of(new Region(RegionKind.FURNITURE, 15, wording.text().length())))), IndexProgress.NONE);

        assertThat(harbour.find(index, "sailors").sentences()).isEmpty();
        assertThat(harbour.find(index, "soldiers").sentences()).hasSize(1);
    }

    @Test
    void countsAllSentencesWhereItTellsTheFirst() {
        harbour.text("One. One. One.").text("One.").keep(index);

        Results first = index.find(Query.of("one"), new SearchScope(IndexedHarbour.ID, harbour.order), 2, () -> true).orElseThrow();
        assertThat(first.sentences()).hasSize(2);
        assertThat(first.all()).isEqualTo(4);
        assertThat(first.whole()).isFalse();
    }

    @Test
    void findsTheNoteOfTheDossierAndThoseOfItsSessions() {
        harbour.note("Dates are those the papers print.");
        SessionId session = new SessionId("first-look");
        Subject about = new Subject.Whole();
        Session noted = Session.begun(session, IndexedHarbour.ID, "First look").noting(about, "Whose papers?", LocalDate.of(2026, 1, 1));
        index.keep(new SearchableContents(harbour.dossier(), List.of(noted), Set.of()), harbour.reading(), IndexProgress.NONE);

        List<NoteHit> hits = harbour.find(index, "papers").notes();
        assertThat(hits).hasSize(2);
        assertThat(hits).filteredOn(NoteHit::ofDossier).hasSize(1);
        assertThat(hits).filteredOn(hit -> hit.is(session, about)).extracting(hit -> hit.snippet().words()).containsExactly("Whose papers?");
    }

    @Test
    void hasNoAnswerBeforeItWasToldAnything() {
        assertThat(index.find(Query.of("one"), new SearchScope(IndexedHarbour.ID, List.of()), 2, () -> true)).isEmpty();
    }

    @Test
    void givesUpASearchThatIsNotWantedAnyMore() {
        harbour.text("One.").keep(index);

        assertThatThrownBy(() -> index.find(Query.of("one"), new SearchScope(IndexedHarbour.ID, harbour.order), 2, () -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(harbour.marked(index, "one")).containsExactly("One");
    }

    /// The index finds what looking at every word finds.
    @Property(tries = 150)
    void findsWhatLookingAtEveryWordFinds(@ForAll("prose") List<String> texts, @ForAll("typed") String typed) {
        IndexedHarbour fresh = new IndexedHarbour();
        texts.forEach(fresh::text);
        SearchIndex all = SearchIndex.inMemory();
        fresh.keep(all);
        Query query = Query.of(typed);

        List<String> plainly = query.isEmpty() ? List.of() : fresh.order.stream().map(text -> fresh.reading().apply(text).orElseThrow())
                .flatMap(text -> CitableSentences.of(text).stream().flatMap(sentence -> plainly(text, sentence, query).stream())).toList();
        assertThat(fresh.find(all, typed).sentences().stream()
                .flatMap(hit -> hit.marks().stream().map(mark -> hit.text() + " " + mark))).containsExactlyElementsOf(plainly);
    }

    private static List<String> plainly(Wording text, Span sentence, Query query) {
        FoldedText words = FoldedText.of(sentence.of(text.text()));
        return query.terms().stream().allMatch(words::holds) ? words.places(query.terms()).stream()
                .map(mark -> text.id() + " " + new Span(sentence.start() + mark.start(), sentence.start() + mark.end())).toList() : List.of();
    }

    @Provide
    Arbitrary<List<String>> prose() {
        Arbitrary<String> word = Arbitraries.of("dock", "dockers", "Docker's", "quay", "Straße", "strasse", "é", "Ёлка", "елки", "2,000",
                "2000", "-5", "Երևան", "upper-quay", "«quay»", "12%");
        Arbitrary<String> sentence = word.list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words) + ".");
        return sentence.list().ofMinSize(1).ofMaxSize(6).map(sentences -> String.join(" Then ", sentences)).list().uniqueElements()
                .ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("d", "dock", "dockers", "q", "\"dockers quay\"", "\"dock q", "stras", "straße quay", "e", "елк", "ёлка",
                "2000", "2,0", "upper-q", "երև", "5", "dock then", "%", "zzz", "\"then dock\" q");
    }
}
