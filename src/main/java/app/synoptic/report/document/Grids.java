package app.synoptic.report.document;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.report.document.Document.Cell;
import app.synoptic.report.document.Document.Grid;
import app.synoptic.report.document.Document.GridRow;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        Judgement dates = material.agreement(event).dating();
        Map<SourceId, Silence> silences = material.analysis.silences(event);
        List<Cell> cells = sources.stream().map(source -> {
            String own = event.attestations().stream().filter(some -> some.source().equals(source.id()))
                    .map(this::date).distinct().collect(Collectors.joining("; "));
            return cell(own, silences.get(source.id()) == null ? "" : words.of(silences.get(source.id())), dates.disputes(source.id()));
        }).toList();
        return new GridRow(material.link(event), cells, words.of(material.agreement(event).verdict()));
    }

    private String date(Attestation own) {
        return words.dates().ownBrief(own, dossier);
    }

    private GridRow row(Question question, List<Source> sources) {
        Judgement judgement = material.analysis.verdicts().of(question);
        Map<SourceId, Silence> silences = material.analysis.silences(question);
        List<Cell> cells = sources.stream().map(source -> {
            String own = question.readings().stream().filter(some -> some.source().equals(source.id()))
                    .map(reading -> ValueText.of(reading.value(), null, words, words.dates()::full)).distinct().collect(Collectors.joining("; "));
            return cell(own, silences.get(source.id()) == null ? "" : words.of(silences.get(source.id())), judgement.disputes(source.id()));
        }).toList();
        Link link = material.link(question);
        return new GridRow(new Link(link.target(), material.number(question) + ". " + link.words(), Material.LABELS), cells,
                words.of(material.analysis.verdicts().standing(question)));
    }

    private static Cell cell(String own, String silence, boolean disputed) {
        return own.isEmpty() ? new Cell(silence, false, true) : new Cell(own, disputed, false);
    }
}
