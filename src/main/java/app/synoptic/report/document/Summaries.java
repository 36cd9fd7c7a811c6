package app.synoptic.report.document;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.DisagreementDegree;
import app.synoptic.compare.MatrixRow;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.compare.origin.SharedOrigin;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Topic;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Summary.Point;
import app.synoptic.report.document.Summary.Section;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sums up what was found: on what the sources contradict each other, the most first; what rests on one origin; what nobody
/// mentions; how far they were read.
final class Summaries {

    /// How many points the first page has room for; what is contested gets what the others leave.
    private static final int ROOM = 14;
    private static final int FEW = 4;

    private final ReportContext context;
    private final Phrases words;

    private record Contested(Topic topic, DisagreementDegree degree, Duration spread, String told) {}

    private record OneOrigin(Topic topic, OriginGroups origins) {}

    Summaries(ReportContext context) {
        this.context = context;
        this.words = context.words;
    }

    Summary summary() {
        Section oneOrigin = oneOrigin();
        Section unmentioned = unmentioned();
        Section contested = contested(ROOM - oneOrigin.points().size() - unmentioned.points().size());
        return new Summary(extent(), Stream.of(contested, oneOrigin, unmentioned).filter(section -> !section.points().isEmpty()
                || section.key().isPresent()).toList(), reading());
    }

    private String extent() {
        if (context.events.isEmpty()) {
            return words.of("section.none");
        }
        Set<SourceId> telling = new HashSet<>();
        topics().forEach(topic -> telling.addAll(topic.sources()));
        String events = words.of("summary.events", telling.size(), context.dossier.sources().size(), context.events.size(),
                context.events.stream().filter(event -> context.agreement(event).contested()).count());
        return context.questions.isEmpty() ? events : events + " " + words.of("summary.questions", context.questions.size(),
                context.questions.stream().filter(this::disputed).count());
    }

    private Stream<Topic> topics() {
        return Stream.concat(context.events.stream(), context.questions.stream());
    }

    private boolean disputed(Question question) {
        return MatrixRow.of(context.analysis, question).disputed();
    }

    private Section contested(int room) {
        List<Contested> contested = topics().flatMap(topic -> contested(topic).stream())
                .sorted(Comparator.comparing(Contested::degree).thenComparing(Contested::spread).reversed()).toList();
        List<Point> points = first(room, contested).stream().map(one -> point(one.topic(), words.of("summary.pairs", one.degree().apart(),
                one.degree().pairs()) + " · " + one.told())).toList();
        return new Section(words.of("summary.contested"), words.of(points.isEmpty() ? "summary.contested.none" : "summary.contested.key"), points,
                more(room, contested));
    }

    /// An event on which sources differ in answers alone is counted by the questions, as far as the report has them.
    private List<Contested> contested(Topic topic) {
        MatrixRow row = MatrixRow.of(context.analysis, topic);
        return switch (topic) {
            case Event event when row.disputed() && !(row.byAnswers() && context.analysis.questions(event.id()).stream()
                    .anyMatch(question -> context.questions.contains(question) && disputed(question))) ->
                    List.of(new Contested(event, row.degree(), spread(context.agreement(event)), told(event, row)));
            case Question question when row.disputed() -> List.of(new Contested(question, row.degree(), Duration.ZERO, told(question)));
            default -> List.of();
        };
    }

    private static Duration spread(Agreement agreement) {
        Bounds range = agreement.spread().orElse(null);
        return range == null || range.from() == null || range.until() == null ? Duration.ZERO : Duration.between(range.from(), range.until());
    }

    private String told(Event event, MatrixRow row) {
        Agreement agreement = context.agreement(event);
        AnswerGroups camps = new AnswerGroups();
        event.attestations().forEach(own -> {
            String date = agreement.dating().differ() && own.date() != null ? words.dates().ownBrief(own, context.dossier) : "";
            String stance = agreement.stance().differ() && (own.stance() != Stance.AFFIRMS || date.isEmpty()) ? words.of(own.stance()) : "";
            camps.add(Stream.of(stance, date).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")), own.source());
        });
        return row.byAnswers() ? words.of("matrix.differ.answers") : camps.told(words);
    }

    private String told(Question question) {
        AnswerGroups camps = new AnswerGroups();
        question.readings().forEach(reading -> camps.add(ValueText.of(reading.value(), null, words, words.dates()::full), reading.source()));
        return camps.told(words);
    }

    private Section oneOrigin() {
        List<OneOrigin> found = topics().map(topic -> new OneOrigin(topic, context.analysis.origins(topic)))
                .filter(one -> one.origins().sources() > 1 && one.origins().count() == 1)
                .sorted(Comparator.comparing((OneOrigin one) -> one.origins().sources()).reversed()).toList();
        List<Point> points = first(FEW, found).stream().map(one -> point(one.topic(), words.of("summary.one-origin.of", one.origins().sources(),
                one.origins().groups().getFirst().bonds().stream().map(this::bond).collect(Collectors.joining(", "))))).toList();
        return new Section(words.of("summary.one-origin"), points.isEmpty() ? words.of("summary.one-origin.none") : null, points, more(FEW, found));
    }

    private String bond(SharedOrigin bond) {
        return switch (bond) {
            case SharedOrigin.Taken(SourceId from, var _) -> words.of("summary.taken", context.names.of(from));
            case SharedOrigin.Cited(String speaker, var _) -> words.of("summary.cited", speaker);
        };
    }

    /// Where the report tells of all that is contested, that is of the affair as a whole, this looks at all of the dossier. Of
    /// sources that were not read through nobody can say that they do not mention something.
    private Section unmentioned() {
        boolean whole = context.dossier.events().stream().allMatch(event -> context.number(event) > 0 || !context.agreement(event).contested());
        List<Point> unmentioned = context.dossier.sources().stream().noneMatch(this::readThrough) ? List.of() : Stream.concat(
                (whole ? context.dossier.events() : context.events).stream().filter(Summaries::reportedByNobody)
                        .map(event -> point(event, unreported(event))),
                context.questions.stream().filter(question -> question.readings().isEmpty())
                        .map(question -> point(question, words.of("summary.unanswered")))).toList();
        return new Section(words.of("summary.unmentioned"), null, first(FEW, unmentioned), more(FEW, unmentioned));
    }

    private static boolean reportedByNobody(Event event) {
        return event.attestations().stream().allMatch(own -> event.status() == Status.PLANNED && own.stance() == Stance.PLANS);
    }

    private String unreported(Event event) {
        return event.status() == Status.PLANNED ? words.of("summary.unfulfilled", words.dates().full(event.date()))
                : words.of("summary.unmentioned.of", words.dates().full(event.date()));
    }

    private String reading() {
        Set<SourceId> heard = new HashSet<>();
        Stream.<Topic>concat(context.dossier.events().stream(), context.dossier.questions().stream()).forEach(topic -> heard.addAll(topic.sources()));
        List<Source> sources = context.dossier.sources();
        long through = sources.stream().filter(this::readThrough).count();
        long begun = sources.stream().filter(source -> !readThrough(source)
                && (source.read().state() == ReadingState.BEGUN || heard.contains(source.id()))).count();
        return words.of("summary.reading", through, sources.size(), begun, sources.size() - through - begun);
    }

    private boolean readThrough(Source source) {
        return source.read().state() == ReadingState.THROUGH;
    }

    private Point point(Topic topic, String told) {
        Link link = switch (topic) {
            case Event event -> context.link(event);
            case Question question -> context.link(question);
        };
        return new Point(topic instanceof Event event && context.number(event) == 0 ? null : link.target(), topic.title(), told);
    }

    private static <T> List<T> first(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private @Nullable String more(int listed, List<?> all) {
        return all.size() <= listed ? null : words.of("summary.more", all.size() - listed);
    }
}
