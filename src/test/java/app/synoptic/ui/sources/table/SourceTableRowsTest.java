package app.synoptic.ui.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.sources.table.TableLine.Heading;
import app.synoptic.ui.sources.table.TableLine.OfSource;
import app.synoptic.ui.sources.table.TableOrder.By;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/// The rows of the table of sources.
class SourceTableRowsTest {

    private static final TableOrder BY_DATE = new TableOrder(List.of(new By(SourceField.PUBLISHED, true), new By(SourceField.PUBLISHER, false)));

    @Test
    void tellWhatTheOverviewCountsOfEachSource() {
        OpenDossier open = Velden.open();
        SourceTableRows rows = shown(open);

        assertThat(rows.entries()).extracting(SourceEntry::source).isEqualTo(open.dossier().sources());
        for (SourceEntry entry : rows.entries()) {
            long told = open.dossier().events().stream().filter(event -> !event.attestations(entry.id()).isEmpty()).count();
            long disputed = open.dossier().events().stream().filter(event -> SourceStanding.of(open, event, entry.id()) == SourceStanding.DISPUTED).count();
            assertThat(entry.total()).as(entry.id().value()).isEqualTo(new TestimonyTotals.Total((int) told, (int) disputed));
            assertThat(entry.length()).isEqualTo(open.text(entry.id()).orElseThrow().length());
        }
        assertThat(rows.entries()).anyMatch(entry -> entry.total().disputed() > 0);
    }

    @Test
    void ofTenThousandSourcesAreSortedFilteredAndGrouped() {
        OpenDossier open = many(10_000);
        SourceTableRows rows = shown(open);
        assertThat(rows.rows()).hasSize(10_000);

        rows.sort(BY_DATE);
        List<SourceEntry> sorted = rows.entries();
        assertThat(sorted.getFirst().source().published()).isEqualTo(Edtf.parse("1931-12-28"));
        assertThat(sorted.getLast().source().published()).isNull();
        assertThat(rows.rows()).extracting(row -> ((OfSource) row).entry()).isEqualTo(sorted);

        rows.filter("paper NO. 77");
        assertThat(rows.entries()).extracting(SourceEntry::id).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 10_000).filter(i -> (i + "").contains("77"))
                .mapToObj(i -> new SourceId("s" + i)).toList());
        assertThat(rows.rows()).hasSize(rows.listed());
        rows.filter("");

        rows.group(SourceGrouping.LANGUAGE);
        assertThat(rows.rows()).hasSize(10_003).first().isInstanceOf(Heading.class);
        assertThat(rows.rows().stream().filter(Heading.class::isInstance).map(Heading.class::cast)).extracting(heading -> heading.group().words())
                .containsExactly("Dutch (nl)", "English (en)", "German (de)");
        rows.fold(rows.rows().getFirst().group(), true);
        assertThat(rows.rows().get(1)).isInstanceOf(Heading.class);
        assertThat(rows.entries(rows.rows().getFirst().group())).hasSize(3_333).allMatch(entry -> entry.source().language().equals("nl"));
    }

    @Test
    void groupByMonthAndByOriginWithTheUnknownLast() {
        Source one = source(0, "1931-03-04");
        OpenDossier open = of(List.of(one, source(1, "1931-02"), source(2, null), source(3, "1931"), source(4, "1930-11-30").takenFrom(one.id())), List.of());
        SourceTableRows rows = shown(open);

        rows.group(SourceGrouping.MONTH);
        assertThat(headings(rows)).containsExactly("November 1930", "1931", "February 1931", "March 1931", "Without a date");
        rows.group(SourceGrouping.ORIGIN);
        assertThat(headings(rows)).containsExactly("Taken from no other source", "Taken from " + one.publisher());
        rows.group(SourceGrouping.PUBLISHER);
        assertThat(headings(rows)).hasSize(5).isSorted();
    }

    private static List<String> headings(SourceTableRows rows) {
        return rows.rows().stream().filter(Heading.class::isInstance).map(row -> row.group().words()).toList();
    }

    @Test
    void becomeOthersOnlyWhereAChangeTouchesThem() {
        OpenDossier open = many(2_000);
        SourceTableRows rows = shown(open);
        rows.sort(BY_DATE);
        List<TableLine> before = List.copyOf(rows.rows());
        int[] touched = {0};
        rows.rows().addListener((ListChangeListener<TableLine>) change -> {
            while (change.next()) {
                touched[0] += change.getAddedSize();
            }
        });

        rows.show(with(open, open.dossier().sources().get(700).read(ReadingProgress.BEGUN)));

        assertThat(touched[0]).isEqualTo(1);
        assertThat(rows.rows().stream().filter(row -> before.stream().noneMatch(old -> old == row))).hasSize(1)
                .allMatch(row -> row instanceof OfSource source && source.entry().id().value().equals("s700"));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void areThoseThatWouldBeMadeAnew(@ForAll long seed) {
        Random random = new Random(seed);
        OpenDossier state = many(30);
        SourceTableRows rows = shown(state);
        SourceGrouping grouping = SourceGrouping.values()[random.nextInt(SourceGrouping.values().length)];
        String filter = random.nextBoolean() ? "" : "paper";
        arrange(rows, grouping, filter);
        for (int i = 0; i < 12; i++) {
            state = changed(state, random, i);

            rows.show(state);

            SourceTableRows anew = shown(state);
            arrange(anew, grouping, filter);
            assertThat(rows.rows()).isEqualTo(anew.rows());
            assertThat(rows.all()).isEqualTo(anew.all());
        }
    }

    private static void arrange(SourceTableRows rows, SourceGrouping grouping, String filter) {
        rows.sort(BY_DATE);
        rows.group(grouping);
        rows.filter(filter);
    }

    private static OpenDossier changed(OpenDossier state, Random random, int step) {
        Dossier dossier = state.dossier();
        Source some = dossier.sources().get(random.nextInt(dossier.sources().size()));
        return switch (random.nextInt(7)) {
            case 0 -> with(state, some.read(ReadingProgress.THROUGH));
            case 1 -> with(state, called(some, "Another " + step));
            case 2 -> with(state, some.takenFrom(some.id().equals(dossier.sources().getFirst().id()) ? null : dossier.sources().getFirst().id()));
            case 3 -> after(state, dossier.with(dossier.sources().stream().filter(one -> !one.id().equals(some.id())).map(one -> some.id().equals(one.derivedFrom())
                    ? one.takenFrom(null) : one).toList(), dossier.events().stream().map(event -> event.told(event.attestations().stream()
                    .filter(one -> !one.source().equals(some.id())).toList(), Map.of())).toList(), List.of()));
            case 4 -> after(state, dossier.with(plus(dossier.sources(), source(1_000 + step, "1931-05-05")), dossier.events(), List.of()));
            case 5 -> after(state, dossier.with(dossier.sources(), plus(dossier.events(), event(1_000 + step, List.of(some), step)), List.of()));
            default -> after(state, dossier.with(dossier.sources(), dossier.events().stream().skip(1).toList(), List.of()));
        };
    }

    private static <T> List<T> plus(List<T> all, T more) {
        List<T> next = new ArrayList<>(all);
        next.add(more);
        return next;
    }

    private static Source called(Source source, String publisher) {
        return new Source(source.id(), publisher, source.title(), source.authors(), source.language(), null, source.published(), source.knows(),
                source.derivedFrom(), null, null, null, source.read());
    }

    private static OpenDossier with(OpenDossier state, Source now) {
        Dossier dossier = state.dossier();
        return after(state, dossier.with(dossier.sources().stream().map(one -> one.id().equals(now.id()) ? now : one).toList(), dossier.events(), dossier.questions()));
    }

    private static OpenDossier after(OpenDossier state, Dossier next) {
        return state.after(next, Delta.between(state.dossier(), next));
    }

    private static SourceTableRows shown(OpenDossier open) {
        SourceTableRows rows = new SourceTableRows();
        rows.show(open);
        return rows;
    }

    private static OpenDossier many(int count) {
        List<Source> sources = IntStream.range(0, count).mapToObj(i -> source(i, i % 50 == 0 ? null : "1931-%02d-%02d".formatted(1 + i % 12, 1 + i % 28))).toList();
        return of(sources, IntStream.range(0, 20).mapToObj(i -> event(i, sources.subList(i, i + 4), i)).toList());
    }

    private static OpenDossier of(List<Source> sources, List<Event> events) {
        return OpenDossier.of(Velden.dossier().with(sources, events, List.of()), Map.of());
    }

    private static Source source(int i, String published) {
        return new Source(new SourceId("s" + i), "Paper no. " + i, "What became of it, " + i, List.of(), List.of("en", "de", "nl").get(i % 3), null,
                published == null ? null : Edtf.parse(published), null, null, null, null, null);
    }

    /// Told by each of some sources on another day.
    private static Event event(int i, List<Source> sources, int day) {
        EventId id = new EventId("e" + i);
        List<Attestation> told = sources.stream().map(source -> new Attestation(AttestationId.of(id, source.id(), 1), source.id(),
                Edtf.parse("1931-06-%02d".formatted(1 + (day + sources.indexOf(source)) % 28)), null, Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null)).toList();
        return new Event(id, "Told, number " + i, Edtf.parse("1931-06-01"), null, new Kind("other"), Status.HAPPENED, Tier.CORE, List.of(), List.of(), null,
                told, Map.of());
    }
}
