package app.synoptic.report.document;

import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Topic;
import app.synoptic.report.document.Document.Cell;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import app.synoptic.report.words.VerdictSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The matrix: events by sources, and questions by sources. Where there are several tables, each has as many sources as fit. Of
/// many sources only those have a column that tell of anything here, and only what one of them tells of has a row.
final class MatrixTables {

    private static final int COLUMNS = 5;
    private static final int NARROW_COLUMNS = 7;

    private final ReportContext context;
    private final Phrases words;
    private final Dossier dossier;

    MatrixTables(ReportContext context) {
        this.context = context;
        this.words = context.words;
        this.dossier = context.dossier;
    }

    List<Grid> all() {
        List<Grid> grids = new ArrayList<>();
        grids("matrix.events", "matrix.event", context.events, this::row, grids);
        grids("matrix.questions", "matrix.question", context.questions, this::row, grids);
        return grids;
    }

    private <T extends Topic> void grids(String caption, String corner, List<T> topics, BiFunction<T, List<Source>, GridRow> row, List<Grid> grids) {
        Set<SourceId> telling = topics.stream().flatMap(topic -> topic.sources().stream()).collect(Collectors.toSet());
        List<List<Source>> tables = context.many() ? new ColumnGroups(context).tables(dossier.sources().stream()
                .filter(source -> telling.contains(source.id())).toList(), NARROW_COLUMNS) : inOrder();
        int from = 1;
        for (List<Source> sources : tables) {
            Set<SourceId> some = sources.stream().map(Source::id).collect(Collectors.toSet());
            List<GridRow> rows = topics.stream().filter(topic -> !context.many() || topic.sources().stream().anyMatch(some::contains)).map(topic -> row.apply(topic, sources)).toList();
            if (!rows.isEmpty()) {
                String said = words.of(caption) + (context.many() ? " " + words.of("matrix.some", from, from + sources.size() - 1, telling.size()) : "");
                grids.add(new Grid(said, words.of(corner), sources.stream().map(context::link).toList(), context.many() ? "" : words.of("matrix.verdict"), rows));
            }
            from += sources.size();
        }
    }

    private List<List<Source>> inOrder() {
        List<Source> sources = dossier.sources();
        List<List<Source>> tables = new ArrayList<>();
        for (int from = 0; from < sources.size(); from += COLUMNS) {
            tables.add(sources.subList(from, Math.min(sources.size(), from + COLUMNS)));
        }
        return tables;
    }

    private GridRow row(Event event, List<Source> sources) {
        MatrixRow row = MatrixRow.of(context.analysis, event);
        List<Cell> cells = sources.stream().map(source -> cell(row, source.id(), event.attestations(source.id()).stream().map(this::dating))).toList();
        return new GridRow(context.link(event), cells, row.byAnswers() && !context.many() ? words.of("matrix.differ.answers") : verdict(row));
    }

    private String dating(Attestation own) {
        String stance = own.stance() == Stance.AFFIRMS ? "" : words.of(own.stance());
        String date = own.date() == null && !stance.isEmpty() ? "" : words.dates().ownBrief(own, dossier);
        return Stream.of(stance, date).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private GridRow row(Question question, List<Source> sources) {
        MatrixRow row = MatrixRow.of(context.analysis, question);
        List<Cell> cells = sources.stream().map(source -> cell(row, source.id(), question.readings(source.id()).stream()
                .map(reading -> ValueText.of(reading.value(), null, words, words.dates()::full)))).toList();
        Link link = context.link(question);
        return new GridRow(new Link(link.target(), context.number(question) + ". " + link.words(), ReportContext.LABELS), cells, verdict(row));
    }

    private Cell cell(MatrixRow row, SourceId source, Stream<String> said) {
        String own = said.distinct().collect(Collectors.joining("; "));
        Silence silence = row.silence(source);
        return own.isEmpty() ? new Cell(silence == null ? "" : silent(silence), false, true) : new Cell(own, row.disputes().test(source), false);
    }

    private String verdict(MatrixRow row) {
        return context.many() ? VerdictSigns.of(row.verdict()) : words.of(row.verdict());
    }

    /// In words; in narrow columns by a sign that the key explains.
    private String silent(Silence silence) {
        return context.many() ? VerdictSigns.of(silence) : words.of(silence);
    }
}
