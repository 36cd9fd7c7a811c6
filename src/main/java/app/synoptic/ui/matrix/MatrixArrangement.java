package app.synoptic.ui.matrix;

import app.synoptic.compare.DisagreementDegree;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.sources.NameOrder;
import app.synoptic.ui.state.Chronology;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the matrix has down its side, in which groups and order.
record MatrixArrangement(RowSubject axis, RowGrouping grouping, RowOrdering ordering) {

    private static final String AXIS = "layout.matrix-axis";
    private static final String GROUPING = "layout.matrix-grouping";
    private static final String ORDERING = "layout.matrix-ordering";

    /// The one left behind, else the first.
    static MatrixArrangement kept(Settings settings) {
        return new MatrixArrangement(kept(settings, AXIS, RowSubject.values()), kept(settings, GROUPING, RowGrouping.values()),
                kept(settings, ORDERING, RowOrdering.values()));
    }

    private static <T> T kept(Settings settings, String place, T[] all) {
        return all[Math.clamp(settings.place(place).orElse(0.0).longValue(), 0, all.length - 1)];
    }

    /// Leaves this one behind for the next time.
    void keep(Settings settings) {
        settings.place(AXIS, axis.ordinal());
        settings.place(GROUPING, grouping.ordinal());
        settings.place(ORDERING, ordering.ordinal());
    }

    MatrixArrangement with(RowSubject next) {
        return new MatrixArrangement(next, grouping, ordering);
    }

    MatrixArrangement with(RowGrouping next) {
        return new MatrixArrangement(axis, next, ordering);
    }

    MatrixArrangement with(RowOrdering next) {
        return new MatrixArrangement(axis, grouping, next);
    }

    /// The rows.
    ///
    /// @param shown the events the filter lets through; questions are shown if they are about one of them, and those
    ///              about no event while nothing is filtered; where only contested is asked for, those that are
    List<MatrixLine> lines(OpenDossier open, List<Event> shown, Filter filter) {
        return axis == RowSubject.EVENTS ? ofEvents(open, shown) : ofQuestions(open, shown, filter);
    }

    private List<MatrixLine> ofEvents(OpenDossier open, List<Event> shown) {
        List<Event> byDate = open.byDate(shown);
        List<Event> ordered = switch (ordering) {
            case DATE -> byDate;
            case LABEL -> byName(byDate, Event::label);
            case DISAGREEMENT -> sorted(byDate, event -> open.agreement(event.id()).degree());
        };
        Map<Edtf, String> days = new HashMap<>();
        return grouped(ordered, MatrixLine.OfEvent::new, event -> switch (grouping) {
            case NONE -> "";
            case KIND -> open.dossier().called(event.kind());
            case DATE -> days.computeIfAbsent(event.date(), date -> day(open, date));
            case VERDICT -> EnumWords.of(open.agreement(event.id()).verdict());
        });
    }

    private List<MatrixLine> ofQuestions(OpenDossier open, List<Event> shown, Filter filter) {
        Set<EventId> among = shown.stream().map(Event::id).collect(Collectors.toSet());
        boolean contested = !filter.of(Facet.CONTESTED).isEmpty();
        List<Question> kept = open.dossier().questions().stream()
                .filter(question -> question.events().isEmpty() ? !filter.on() : question.events().stream().anyMatch(among::contains))
                .filter(question -> !contested || open.verdicts().standing(question) == Verdict.DIFFER).toList();
        List<Question> byDate = byDate(open, kept);
        List<Question> ordered = switch (ordering) {
            case DATE -> byDate;
            case LABEL -> byName(byDate, Question::question);
            case DISAGREEMENT -> sorted(byDate, open.verdicts()::degree);
        };
        return grouped(ordered, MatrixLine.OfQuestion::new, question -> switch (grouping) {
            case NONE -> "";
            case KIND -> EnumWords.of(question.type());
            case DATE -> date(open, question).map(date -> day(open, date)).orElseGet(() -> Messages.get("matrix.about-none"));
            case VERDICT -> EnumWords.of(open.verdicts().standing(question));
        });
    }

    private static <T> List<T> byName(List<T> byDate, Function<T, String> name) {
        NameOrder names = new NameOrder();
        return byDate.stream().sorted(Comparator.comparing(one -> names.key(name.apply(one)))).toList();
    }

    private static <T> List<T> sorted(List<T> byDate, Function<T, DisagreementDegree> disagreement) {
        Map<T, DisagreementDegree> pairs = new LinkedHashMap<>();
        byDate.forEach(one -> pairs.put(one, disagreement.apply(one)));
        return pairs.entrySet().stream().sorted(Map.Entry.<T, DisagreementDegree>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    private record Dated(Question question, Optional<Edtf> date) {}

    /// By the date of the first event each is about; last those about none.
    private static List<Question> byDate(OpenDossier open, List<Question> questions) {
        Comparator<Edtf> dates = Chronology.dates(open.dossier().zone());
        return questions.stream()
                .map(question -> new Dated(question, date(open, question)))
                .sorted(Comparator.comparing(dated -> dated.date().orElse(null), Comparator.nullsLast(dates)))
                .map(Dated::question).toList();
    }

    private static Optional<Edtf> date(OpenDossier open, Question question) {
        return question.events().stream().flatMap(event -> open.event(event).stream()).map(Event::date)
                .min(Chronology.dates(open.dossier().zone()));
    }

    private static String day(OpenDossier open, Edtf date) {
        return DateLabels.shortly(switch (date) {
            case EdtfInterval(EdtfDate start, _) -> start;
            case EdtfMoment moment -> Edtf.parse(moment.at().toLocalDate().toString());
            default -> date;
        }, open);
    }

    private static <T> List<MatrixLine> grouped(List<T> ordered, Function<T, MatrixLine> line, Function<T, String> title) {
        Map<String, List<MatrixLine>> groups = ordered.stream().collect(Collectors.groupingBy(title, LinkedHashMap::new,
                Collectors.mapping(line, Collectors.toList())));
        List<MatrixLine> lines = new ArrayList<>();
        groups.forEach((name, members) -> {
            if (!name.isEmpty()) {
                lines.add(new MatrixLine.Group(name, members.size()));
            }
            lines.addAll(members);
        });
        return lines;
    }

    /// What the rows are, for a person who hears them.
    String spoken(int rows) {
        return Messages.get(axis == RowSubject.EVENTS ? "matrix.accessible.events" : "matrix.accessible.questions", rows);
    }
}
