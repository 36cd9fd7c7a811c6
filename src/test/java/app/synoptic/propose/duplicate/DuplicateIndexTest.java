package app.synoptic.propose.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Proposal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two events are proposed as one where both tell the same happening, and not where they are near-twins.
class DuplicateIndexTest {

    private static final List<ToldEvent> OTHERS = List.of(
            told("Divers search the harbour basin", "2023-02-11", "lantern", 900, "Divers searched the basin of the harbour for the missing crane hook"),
            told("The council raises the fares", "2023-02-13", "lantern", 1000, "The council of Orrin has raised the fares of the ferries by a tenth"),
            told("A storm tears off the roof of the fish market", "2023-02-16", "lantern", 1100, "A storm tore the roof off the fish market in the night"),
            told("Police take in three crane drivers", "2023-02-15", "lantern", 1200, "Police took in three drivers of cranes who had blocked the gate"));

    private static ToldEvent told(String label, String date, String source, int at, String words) {
        return told(label, date, Status.HAPPENED, List.of(), null, source, at, words);
    }

    private static ToldEvent told(String label, String date, Status status, List<String> places, EventId whole, String source, int at, String words) {
        Event event = new Event(new EventId(label.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + source + "-" + date.replaceAll("[^0-9]+", "")), label, Edtf.parse(date), null, new Kind("strike"), status,
                Tier.SECONDARY, List.of(), places, List.of(), whole, null, List.of(), Map.of());
        Passage place = new Passage(TextId.of(source.getBytes(StandardCharsets.UTF_8)), at, at + words.length());
        return new ToldEvent(event, List.of(new SaidWords(new SourceId(source), place, words)));
    }

    private static List<Proposal.Duplicate> of(ToldEvent... some) {
        List<ToldEvent> all = new ArrayList<>(OTHERS);
        all.addAll(List.of(some));
        return new DuplicateIndex(ZoneOffset.UTC).of(all);
    }

    private static final ToldEvent STRIKE = told("Dockers strike at Orrin", "2023-02-13", "gazette", 0, "Dockers at Orrin walked out on Monday over a cut in their pay");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Orrin dockers strike over pay      | 2023-02-13            | herald  | 0   | On Monday dockers at Orrin walked out because their pay was cut     | true
            Dockers strike at Orrin            | 2023-02-15            | herald  | 0   | Dockers at Orrin walked out again on Wednesday over a cut in pay    | false
            Dockers strike at Orrin            | 2023-02-14            | herald  | 0   | Dockers at Orrin walked out on Tuesday over a cut in their pay      | false
            Dockers strike at Orrin            | 2023-02-14            | gazette | 10  | at Orrin walked out on Monday over a cut in their pay               | true
            Dockers strike at Orrin            | 2023-02-13            | gazette | 500 | Dockers at Orrin walked out in the evening over a cut in their pay  | false
            The harbour board cuts the pay     | 2023-02-13            | gazette | 0   | Dockers at Orrin walked out on Monday over a cut in their pay       | false
            Dockers strike at Orrin for months | 2023-02-01/2023-05-31 | herald  | 0   | Dockers at Orrin stayed out for months over a cut in their pay      | false
            """)
    void twins(String label, String date, String source, int at, String words, boolean same) {
        ToldEvent other = told(label, date, source, at, words);
        Set<Set<String>> found = of(STRIKE, other).stream().map(one -> Set.of(one.event().value(), one.other().value())).collect(Collectors.toSet());
        assertThat(found).hasSize(same ? 1 : 0);
    }

    @Test
    void twoVisitsOfOneMinisterAPlanAndAPartAreOthers() {
        String words = "The minister for the harbours visited Orrin on Tuesday and spoke to the dockers";
        ToldEvent orrin = told("The minister visits the dockers", "2023-02-14", Status.HAPPENED, List.of("Orrin"), null, "gazette", 0, words);
        assertThat(of(orrin, told("The minister visits the dockers", "2023-02-14", Status.HAPPENED, List.of("Tarn"), null, "herald", 0, words.replace("Orrin", "Tarn")))).isEmpty();
        assertThat(of(orrin, told("The minister visits the dockers", "2023-02-14", Status.PLANNED, List.of("Orrin"), null, "herald", 0, words))).isEmpty();
        assertThat(of(orrin, told("The minister visits the dockers", "2023-02-14", Status.HAPPENED, List.of("Orrin"), orrin.event().id(), "herald", 0, words))).isEmpty();
        assertThat(of(orrin, told("The minister visits the dockers", "2023-02-14", Status.HAPPENED, List.of("Orrin harbour"), null, "herald", 0, words))).hasSize(1);
    }

    @Test
    void standsOnTheWordsOfBothAndHasOneNameWhicheverIsKept() {
        ToldEvent other = told("Orrin dockers strike over pay", "2023-02-13", "herald", 40, "On Monday dockers at Orrin walked out because their pay was cut");
        Proposal.Duplicate one = of(STRIKE, other).getFirst();
        assertThat(one.ground().passages()).containsExactly(STRIKE.said().getFirst().place());
        assertThat(one.otherPlaces()).containsExactly(other.said().getFirst().place());
        assertThat(List.of(one.source().value(), one.otherSource().value())).containsExactly("gazette", "herald");
        assertThat(one.mirrored().id()).isEqualTo(one.id()).isEqualTo(of(other, STRIKE).getFirst().id());
        assertThat(one.mirrored().ground().passages()).isEqualTo(one.otherPlaces());
    }

    @Test
    void whatComesGoesOrIsToldOtherwiseIsComparedAsIfAllWereReadAnew() {
        ToldEvent other = told("Orrin dockers strike over pay", "2023-02-13", "herald", 0, "On Monday dockers at Orrin walked out because their pay was cut");
        List<ToldEvent> both = new ArrayList<>(OTHERS);
        both.addAll(List.of(STRIKE, other));
        DuplicateIndex index = new DuplicateIndex(ZoneOffset.UTC);
        assertThat(index.of(OTHERS)).isEmpty();
        assertThat(index.of(both)).hasSize(1);
        assertThat(index.of(OTHERS)).isEmpty();
        assertThat(index.of(both)).hasSize(1).isEqualTo(new DuplicateIndex(ZoneOffset.UTC).of(both));
        both.set(both.size() - 1, told("Orrin dockers strike over pay", "2023-02-20", "herald", 0, "On Monday dockers at Orrin walked out because their pay was cut"));
        assertThat(index.of(both)).isEmpty();
    }
}
