package app.synoptic.exchange.table;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row for each question, with a column for each source: its answers, or why it is silent.
final class QuestionsTable {

    private static final List<String> COLUMNS = List.of("question_id", "question", "events", "type", "unit", "knowable", "note", "verdict", "computed",
            "reconcilable", "ways", "overruled_because");

    private final ExportContent content;

    QuestionsTable(ExportContent content) {
        this.content = content;
    }

    ExportedTable table() {
        List<String> columns = new ArrayList<>(COLUMNS);
        content.sources().forEach(source -> columns.add(EventsTable.SOURCE + source.id()));
        return new ExportedTable("questions", columns, content.questions().stream().map(this::row));
    }

    private List<ExportedCell> row(Question question) {
        content.goOn();
        Judgement judgement = content.analysis().verdicts().of(question);
        MatrixRow row = MatrixRow.of(content.analysis(), question);
        List<ExportedCell> cells = new ArrayList<>(List.of(ExportedCell.of(question.id()), ExportedCell.of(question.question()), ExportedCell.all(question.events()),
                ExportedCell.term(question.type()), ExportedCell.of(question.unit()), ExportedCell.of(question.knowable()), ExportedCell.of(question.note()),
                ExportedCell.term(row.verdict()), ExportedCell.term(judgement.verdict()),
                judgement.differ() ? ExportedCell.of(judgement.reconcilable() ? "yes" : "no") : ExportedCell.NOTHING,
                ExportedCell.all(judgement.ways().stream().map(ConstantTerm::of).toList()),
                ExportedCell.of(Optional.ofNullable(question.overruled()).map(Overruling::reason).orElse(null))));
        Map<SourceId, List<String>> answers = new HashMap<>();
        question.readings().forEach(own -> answers.computeIfAbsent(own.source(), _ -> new ArrayList<>())
                .add(ValueText.of(own.value(), question.unit(), content.words(), Object::toString)));
        for (Source source : content.sources()) {
            List<String> own = answers.get(source.id());
            cells.add(own == null ? SilenceCell.of(row.silence(source.id())) : ExportedCell.all(own));
        }
        return cells;
    }
}
