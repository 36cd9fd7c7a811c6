package app.synoptic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.Agreements;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.i18n.Language;
import app.synoptic.report.figure.Figure.Bar;
import app.synoptic.report.figure.Figure.Label;
import app.synoptic.report.figure.Figure.Line;
import app.synoptic.report.figure.Figure.Role;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceNames;
import app.synoptic.ui.Velden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AffairFiguresTest {

    private final Dossier dossier = Velden.dossier();
    private final Map<EventId, Integer> numbers = new HashMap<>();
    private final Figure figure;

    AffairFiguresTest() {
        dossier.events().forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        figure = new AffairFigures(dossier, Agreements.over(dossier)::of, numbers, PageSize.A4,
                new SourceNames(dossier, Phrases.in(Language.ENGLISH)), false, Phrases.in(Language.ENGLISH)).of(dossier.events()).getFirst();
    }

    @Test
    void hasALaneOfBestDatesAndOneForEachSource() {
        assertThat(figure.labels()).filteredOn(label -> label.role() == Role.LANE).extracting(Label::words)
                .containsExactly("Best dates", "Velden Herald", "Harrow Courier", "Tidings", "The Lantern", "Coast Gazette");
    }

    @Test
    void everyMarkLeadsToItsEvent() {
        assertThat(figure.labels()).filteredOn(label -> label.role() == Role.NUMBER)
                .allSatisfy(label -> assertThat(label.target()).isEqualTo("event-" + label.words())).hasSize(16);
    }

    @Test
    void joinsOnlyDatesThatExcludeEachOther() {
        List<Line> joins = figure.shapes().stream().filter(shape -> shape.role() == Role.ZIGZAG).map(Line.class::cast).toList();
        assertThat(joins).hasSize(4);
        assertThat(joins.getFirst().fromX()).isGreaterThan(joins.getFirst().toX());
    }

    @Test
    void outlinesVagueDatesLooselyAndLetsIntervalsGoOn() {
        assertThat(figure.shapes()).anyMatch(shape -> shape.role() == Role.SOFT_MARK);
        assertThat(figure.shapes()).anyMatch(shape -> shape.role() == Role.LOOSE_END);
        assertThat(figure.shapes()).anyMatch(shape -> shape.role() == Role.RULE);
    }

    @Test
    void keepsMarksApartAndOnTheFigure() {
        List<Bar> bars = figure.shapes().stream().filter(Bar.class::isInstance).map(Bar.class::cast).toList();
        assertThat(bars).allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(figure.width()));
        for (Bar one : bars) {
            assertThat(bars).filteredOn(other -> other != one && Math.abs(other.y() - one.y()) < 1)
                    .noneMatch(other -> other.x() < one.x() + one.width() && one.x() < other.x() + other.width());
        }
    }
}
