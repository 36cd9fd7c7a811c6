package app.synoptic.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.matrix.SourceColumns.Heading;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// In which order and groups sources stand side by side.
class SourceColumnsTest {

    private static final OpenDossier MANY = ManyPapers.of(60);

    /// However they are chosen: each source has one column at most, groups lie side by side and cover all of them, and no group
    /// comes twice; within each the order is kept.
    @Property(tries = 60)
    void eachHasOneColumnInItsGroup(@ForAll SourceGrouping grouping, @ForAll SourceOrder order, @ForAll boolean telling) {
        SourceColumns columns = SourceColumns.of(MANY, new MatrixSources(grouping, order, telling), lines(MANY));

        List<SourceId> ids = columns.sources().stream().map(Source::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        if (telling) {
            assertThat(Set.copyOf(ids)).isEqualTo(telling(MANY.dossier().events()));
        } else {
            assertThat(ids).containsExactlyInAnyOrderElementsOf(MANY.dossier().sources().stream().map(Source::id).toList());
        }
        List<Heading> headings = columns.headings();
        assertThat(headings.isEmpty()).isEqualTo(grouping == SourceGrouping.NONE);
        assertThat(headings).extracting(Heading::words).doesNotHaveDuplicates();
        for (int i = 0; i < headings.size(); i++) {
            assertThat(headings.get(i).from()).isEqualTo(i == 0 ? 0 : headings.get(i - 1).until()).isLessThan(headings.get(i).until());
        }
        List<Heading> groups = headings.isEmpty() ? List.of(new Heading("", 0, ids.size())) : headings;
        assertThat(groups.getLast().until()).isEqualTo(ids.size());
        groups.forEach(group -> assertThat(columns.sources().subList(group.from(), group.until())).isSortedAccordingTo(order(columns, order)));
        IntStream.range(0, ids.size()).forEach(i -> assertThat(columns.place(ids.get(i))).isEqualTo(i));
    }

    private static Comparator<Source> order(SourceColumns columns, SourceOrder order) {
        List<Source> own = MANY.dossier().sources();
        Comparator<Source> chosen = switch (order) {
            case OWN -> (_, _) -> 0;
            case DATE -> Comparator.comparing(Source::published, Comparator.nullsLast(Chronology.dates(MANY.dossier().zone())));
            case PUBLISHER -> Comparator.comparing(Source::publisher, Collator.getInstance(Spoken.language().locale()));
            case TOLD -> Comparator.<Source>comparingInt(source -> (int) MANY.dossier().events().stream()
                    .filter(event -> !event.attestations(source.id()).isEmpty()).count()).reversed();
        };
        return chosen.thenComparing(own::indexOf);
    }

    @Test
    void thoseAreTellingThatSaySomethingInARowThatIsShown() {
        Event told = MANY.event(ManyPapers.BREAK).orElseThrow();
        SourceColumns columns = SourceColumns.of(MANY, MatrixSources.ALL.telling(true), List.of(new MatrixLine.OfEvent(told)));

        assertThat(columns.sources()).hasSize(5).extracting(Source::id).containsExactlyInAnyOrderElementsOf(telling(List.of(told)));
        assertThat(columns.all()).isEqualTo(60);
        assertThat(SourceColumns.of(MANY, MatrixSources.ALL.telling(true), List.of()).sources()).isEmpty();
    }

    @Test
    void sourcesThatDeriveFromOneAnotherStandTogether() {
        Dossier own = Velden.open().dossier();
        List<Source> taken = own.sources().stream().map(source -> source.id().equals(Velden.LANTERN) ? source.takenFrom(Velden.TIDINGS)
                : source.id().equals(Velden.TIDINGS) ? source.takenFrom(Velden.HERALD) : source).toList();
        OpenDossier open = OpenDossier.of(own.with(taken, own.events(), own.questions()), Map.of());
        SourceColumns columns = SourceColumns.of(open, MatrixSources.ALL.with(SourceGrouping.ORIGIN), lines(open));

        assertThat(columns.headings()).containsExactly(new Heading("Velden Herald and what is taken from it", 0, 3),
                new Heading("Not tied to another source", 3, 5));
        assertThat(columns.sources()).extracting(Source::id)
                .containsExactly(Velden.HERALD, Velden.TIDINGS, Velden.LANTERN, Velden.COURIER, Velden.GAZETTE);
    }

    @Test
    void saysByWhatASourceStandsWhereItDoes() {
        OpenDossier open = Velden.open();
        Source herald = open.dossier().source(Velden.HERALD).orElseThrow();
        assertThat(SourceColumns.of(open, MatrixSources.ALL, lines(open)).note(herald, open)).isEmpty();
        assertThat(SourceColumns.of(open, MatrixSources.ALL.with(SourceOrder.DATE), lines(open)).note(herald, open)).isEqualTo("6 Mar 1931");
        assertThat(SourceColumns.of(open, MatrixSources.ALL.with(SourceOrder.TOLD), lines(open)).note(herald, open)).isEqualTo("3 events");
    }

    @Test
    void whatIsChosenIsLeftBehindForTheNextTime() {
        Settings settings = new Settings();
        assertThat(MatrixSources.kept(settings)).isEqualTo(MatrixSources.ALL);
        MatrixSources chosen = new MatrixSources(SourceGrouping.MONTH, SourceOrder.TOLD, true);
        chosen.keep(settings);

        assertThat(MatrixSources.kept(Settings.of(settings.kept()))).isEqualTo(chosen);
        assertThat(settings.arrangement()).containsKeys("word.layout.matrix-sources-grouping", "word.layout.matrix-sources-order", "word.layout.matrix-sources-telling");
        MatrixSources.ALL.keep(settings);
        assertThat(MatrixSources.kept(Settings.of(settings.kept()))).isEqualTo(MatrixSources.ALL);
    }

    private static Set<SourceId> telling(List<Event> events) {
        return events.stream().flatMap(event -> event.attestations().stream()).map(Attestation::source).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<MatrixLine> lines(OpenDossier open) {
        return new MatrixArrangement(RowSubject.EVENTS, RowGrouping.NONE, RowOrdering.DATE).lines(open, open.dossier().events(), Filter.NONE);
    }
}
