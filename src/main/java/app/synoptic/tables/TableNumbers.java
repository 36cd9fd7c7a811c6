package app.synoptic.tables;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.edit.phrase.NumberPhrase;
import app.synoptic.read.table.TableRow;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.column.TableField;
import app.synoptic.text.Legible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The numbers of a table as answers: for each column of numbers and each event one question.
final class TableNumbers {

    private record Asked(Question question, List<Reading> readings) {}

    private final List<String> header;
    private final RowCells cells;
    private final FreeIds ids;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    TableNumbers(Dossier dossier, List<String> header, RowCells cells) {
        this.header = header;
        this.cells = cells;
        ids = new FreeIds(id -> dossier.question(new QuestionId(id)).isPresent());
    }

    /// Takes the numbers of one row; whether there was one that nobody had said yet.
    boolean take(TableRow row, Event event, SourceId source, List<RowRemark> said) {
        boolean taken = false;
        for (int column : cells.columns(TableField.NUMBER)) {
            String cell = row.cell(column);
            boolean first = column == cells.columns(TableField.NUMBER).getFirst();
            String low = first ? cells.line(row, TableField.LOW) : "";
            String high = first ? cells.line(row, TableField.HIGH) : "";
            Optional<Value.Number> value = number(cell, low, high);
            if (value.isPresent()) {
                taken |= answer(column, event, source, value.get(), range(cell, low, high) ? header.get(column) + ": " + cell : "");
            } else if (!cell.isEmpty()) {
                said.add(new RowRemark(row.number(), What.NUMBER, cell));
            }
        }
        return taken;
    }

    private static boolean range(String cell, String low, String high) {
        return !cell.isEmpty() && !(low.isEmpty() && high.isEmpty()) && !(low.equals(cell) && high.equals(cell));
    }

    /// The least and the most where both are told, else the one number.
    private static Optional<Value.Number> number(String cell, String low, String high) {
        Optional<Value.Number> best = NumberPhrase.of(cell);
        Optional<Value.Number> least = NumberPhrase.of(low);
        Optional<Value.Number> most = NumberPhrase.of(high);
        if (least.isPresent() && most.isPresent() && least.get().min() != null && most.get().max() != null && least.get().min().compareTo(most.get().max()) <= 0) {
            return Optional.of(new Value.Number(least.get().min(), most.get().max()));
        }
        return best;
    }

    private boolean answer(int column, Event event, SourceId source, Value.Number value, String note) {
        EventId of = event.id();
        Asked question = asked.computeIfAbsent(column + " " + of, _ -> {
            String counted = header.get(column);
            String words = counted + ": " + event.label();
            String line = Legible.line(words).isEmpty() ? words : event.label();
            return new Asked(new Question(new QuestionId(ids.of(of + "-" + counted, "question")), line, List.of(of), null, ValueType.NUMBER,
                    Legible.line(counted).isEmpty() ? counted : null, List.of(), null, Map.of()), new ArrayList<>());
        });
        if (question.readings().stream().anyMatch(reading -> reading.source().equals(source) && reading.value().equals(value))) {
            return false;
        }
        question.readings().add(new Reading(ReadingId.fresh(question.question().id(), source), source, value, null, null, note.isEmpty() ? null : note));
        return true;
    }

    List<Question> questions() {
        return asked.values().stream().map(one -> one.question().answered(one.readings(), Map.of())).toList();
    }
}
