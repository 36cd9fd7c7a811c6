package app.synoptic.tables;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Event;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.TableEdits.Tabled;
import app.synoptic.read.table.TableRow;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.TableSources.Witness;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.date.CellDates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads from a row how a source puts its testimony: its own date of the event, whether it affirms it, and what is noted of that. A table
/// that tells none of it has each row affirm the event on its date.
final class TestimonyCells {

    private final RowCells cells;
    private final CellDates dates;

    TestimonyCells(RowCells cells, CellDates dates) {
        this.cells = cells;
        this.dates = dates;
    }

    /// @param note what is known to be noted already; empty where nothing is
    Attestation of(TableRow row, Event event, Witness witness, String note, List<RowRemark> said) {
        Edtf date = cells.columns(TableField.TOLD_DATE).isEmpty() ? event.date() : date(row, said).orElse(null);
        Dating dating = date == null ? null : cells.constant(row, TableField.DATING, Dating.class).orElse(Dating.EXPLICIT);
        String own = cells.cells(row, TableField.TOLD_NOTE).stream().map(RowCells::note).findFirst().orElse("");
        String all = both(own, note);
        return new Attestation(AttestationId.fresh(event.id(), witness.source()), witness.source(), date, date == null ? null : cells.constant(row, TableField.PART, PartOfDay.class).orElse(null),
                dating, null, cells.constant(row, TableField.STANCE, Stance.class).orElse(Stance.AFFIRMS), witness.saidBy(),
                cells.constant(row, TableField.STRENGTH, Strength.class).orElse(Strength.DIRECT), all.isEmpty() ? null : all);
    }

    private Optional<Edtf> date(TableRow row, List<RowRemark> said) {
        String cell = cells.line(row, TableField.TOLD_DATE);
        Optional<Edtf> date = cell.isEmpty() ? Optional.empty() : dates.of(cell);
        if (date.isEmpty() && !cell.isEmpty()) {
            said.add(new RowRemark(row.number(), What.TOLD_DATE, cell));
        }
        return date;
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other) ? one + (one.equals(other) ? "" : other) : one + "\n" + other;
    }

    /// The same with more words in its note.
    static Attestation noted(Attestation one, String words) {
        return with(one, both(one.note() == null ? "" : one.note(), words));
    }

    private static Attestation with(Attestation one, @Nullable String note) {
        return new Attestation(one.id(), one.source(), one.date(), one.part(), one.dating(), one.zone(), one.stance(), one.saidBy(), one.strength(),
                note == null || note.isEmpty() ? null : note);
    }

    /// A testimony that goes on in another row: with the words of both, each once.
    static Tabled joined(Tabled before, Tabled more) {
        List<Passage> passages = Stream.concat(before.passages().stream(), more.passages().stream()).distinct().toList();
        return new Tabled(with(before.attestation(), lines(before.attestation().note(), more.attestation().note())), passages,
                with(before.otherwise(), lines(before.otherwise().note(), more.otherwise().note())));
    }

    private static String lines(@Nullable String one, @Nullable String other) {
        return String.join("\n", Stream.of(one, other).flatMap(note -> note == null ? Stream.empty() : note.lines()).distinct().toList());
    }
}
