package app.synoptic.ui.state.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.Span;
import app.synoptic.text.find.EventHit.Where;
import app.synoptic.text.find.EventHit;
import app.synoptic.text.find.Query;
import app.synoptic.text.find.Snippet;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Looking for words in the invented affair.
class DossierSearchTest {

    private static final OpenDossier OPEN = Velden.open();

    @Test
    void findsEverythingWhileNothingIsLookedFor() {
        assertThat(find("  ").lets(Velden.STRIKE)).isTrue();
        assertThat(find("  ").texts()).isEmpty();
    }

    @Test
    void marksWhatMatchesInALabel() {
        EventHit hit = hit("dock WORK", Velden.STRIKE);

        assertThat(hit.label()).extracting(span -> span.of("Dockers at Velden stop work")).containsExactly("Dock", "work");
        assertThat(hit.context()).isEmpty();
    }

    @Test
    void findsEventsByTheirOwnWordsWhereThereIsNoIndexYet() {
        FindResults found = OPEN.lookup().plainly(Query.of("curfew"));

        assertThat(found.events()).containsOnlyKeys(Velden.CURFEW);
        assertThat(found.texts()).isEmpty();
        assertThat(found.whole()).isFalse();
    }

    @Test
    void findsAnEventByItsPlaceAndSaysSo() {
        EventHit.Context context = hit("veld masters", Velden.SETTLED).context().orElseThrow();

        assertThat(context.where()).isEqualTo(Where.PLACE);
        assertThat(marked(context.snippet())).containsExactly("Veld");
    }

    @Test
    void findsAnEventByAnotherSpellingOfItsActor() {
        EventHit.Context context = hit("van riin", Velden.CURFEW).context().orElseThrow();

        assertThat(context.where()).isEqualTo(Where.ACTOR);
        assertThat(context.snippet().words()).isEqualTo("Mayor van Rijn · van Riin");
    }

    @Test
    void findsAnEventByTheWordsThatAttestIt() {
        EventHit.Context context = hit("\"night shift\"", Velden.STRIKE).context().orElseThrow();

        assertThat(context.where()).isEqualTo(Where.PASSAGE);
        assertThat(context.source()).isEqualTo(Velden.COURIER);
        assertThat(context.snippet().words()).isEqualTo("It was the night shift that walked out first, and the day shift followed.");
    }

    @Test
    void findsSentencesOfTextsInTheOrderOfTheSources() {
        List<TextHit> hits = find("soldiers").texts();

        assertThat(hits).extracting(TextHit::source).containsExactly(Velden.LANTERN, Velden.GAZETTE);
        assertThat(hits).extracting(hit -> marked(hit.snippet())).containsOnly(List.of("Soldiers"), List.of("soldiers"));
        assertThat(hits).extracting(hit -> hit.attested().getFirst().event()).containsOnly(Velden.TROOPS);
    }

    @Test
    void findsWordsThatAttestNothing() {
        TextHit hit = find("baker").texts().getFirst();

        assertThat(hit.attested()).isEmpty();
        assertThat(words(hit.place())).isEqualTo("baker");
        assertThat(find("baker").events()).isEmpty();
    }

    @Test
    void findsASentenceOnlyIfAllWordsOccurInIt() {
        assertThat(find("baker noon").texts()).hasSize(1);
        assertThat(find("baker gate").texts()).isEmpty();
    }

    @Test
    void findsQuotedWordsOnlySideBySide() {
        assertThat(find("“shift night”").texts()).isEmpty();
        assertThat(find("shift night").texts()).isNotEmpty();
    }

    private static String words(Passage place) {
        return new Span(place.start(), place.end()).of(OPEN.text(Velden.COURIER).orElseThrow().wording().text());
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(mark -> mark.of(snippet.words())).toList();
    }

    private static EventHit hit(String typed, EventId event) {
        return find(typed).events().get(event).in(OPEN.event(event).orElseThrow());
    }

    private static FindResults find(String typed) {
        return MemorySeeker.find(OPEN, typed);
    }

}
