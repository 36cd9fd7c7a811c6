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
import app.synoptic.report.document.Document.Cell;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The matrix: events by sources, and questions by sources. Where there are many sources, several tables stand in a row.
final class Grids {

    private static final int COLUMNS = 5;

    private final Material material;
    private final Phrases words;
    private final Dossier dossier;

    Grids(Material material) {
        this.material = material;
        this.words = material.words;
        this.dossier = material.dossier;
    }

    List<Grid> all() {
        List<Grid> grids = new ArrayList<>();
        List<Source> sources = dossier.sources();
        for (int from = 0; from < sources.size(); from += COLUMNS) {
            List<Source> some = sources.subList(from, Math.min(sources.size(), from + COLUMNS));
            grid(grids, "matrix.events", "matrix.event", some, material.events.stream().map(event -> row(event, some)).toList());
        }
        for (int from = 0; from < sources.size(); from += COLUMNS) {
            List<Source> some = sources.subList(from, Math.min(sources.size(), from + COLUMNS));
            grid(grids, "matrix.questions", "matrix.question", some,
                    material.questions.stream().map(question -> row(question, some)).toList());
        }
        return grids;
    }

    private void grid(List<Grid> grids, String caption, String corner, List<Source> sources, List<GridRow> rows) {
        if (!rows.isEmpty()) {
            grids.add(new Grid(words.of(caption), words.of(corner), sources.stream().map(material::link).toList(),
                    words.of("matrix.verdict"), rows));
        }
    }

    private GridRow row(Event event, List<Source> sources) {
        MatrixRow row = material.analysis.row(event);
        List<Cell> cells = sources.stream().map(source -> cell(row, source.id(), event.attestations(source.id()).stream().map(this::dating))).toList();
        return new GridRow(material.link(event), cells, row.byAnswers() ? words.of("matrix.differ.answers") : words.of(row.verdict()));
    }

    private String dating(Attestation own) {
        String stance = own.stance() == Stance.AFFIRMS ? "" : words.of(own.stance());
        String date = own.date() == null && !stance.isEmpty() ? "" : words.dates().ownBrief(own, dossier);
        return Stream.of(stance, date).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private GridRow row(Question question, List<Source> sources) {
        MatrixRow row = material.analysis.row(question);
        List<Cell> cells = sources.stream().map(source -> cell(row, source.id(), question.readings(source.id()).stream()
                .map(reading -> ValueText.of(reading.value(), null, words, words.dates()::full)))).toList();
        Link link = material.link(question);
        return new GridRow(new Link(link.target(), material.number(question) + ". " + link.words(), Material.LABELS), cells, words.of(row.verdict()));
    }

    private Cell cell(MatrixRow row, SourceId source, Stream<String> said) {
        String own = said.distinct().collect(Collectors.joining("; "));
        Silence silence = row.silence(source);
        return own.isEmpty() ? new Cell(silence == null ? "" : words.of(silence), false, true) : new Cell(own, row.disputes().test(source), false);
    }
}
