package app.synoptic.tables;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Slugs;
import app.synoptic.edit.TableEdits.Tabled;
import app.synoptic.edit.TableEdits.TabledEvent;
import app.synoptic.edit.TableEdits.TakeTable;
import app.synoptic.read.table.TableRow;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.TableSources.Witness;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.tables.date.CellDates;
import app.synoptic.tables.date.PrecisionCode;
import app.synoptic.tables.date.RowDate;
import app.synoptic.text.Legible;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the rows of a table one after another, as a mapping says, into what the dossier would get of them. Changes nothing. Not safe
/// for several threads.
public final class TableTaking {

    private static final String USUAL = "event";
    private static final int SHOWN = 60;

    /// @param row the first of the rows that tell it
    /// @param told where among the testimonies those of an id stand
    private record Gathered(Event event, long row, List<Tabled> testimonies, Map<String, Integer> told) {}

    private final Dossier dossier;
    private final TableScan table;
    private final TableMapping mapping;
    private final RowCells cells;
    /// The column of places of which there are most.
    private final int narrowest;
    private final CellDates dates;
    private final PrecisionCode.Scheme precision;
    private final TableSources sources;
    private final TableNumbers numbers;
    private final RowQuotes quotes;
    private final TestimonyCells told;
    private final FreeIds events;
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private final Map<String, KindStyle> kinds = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<RowRemark> remarks = new ArrayList<>();
    private long rows;
    private long left;
    private long quoted;

    /// @param chosen the source that a row without a known one is testimony of; null where that is the table itself
    public TableTaking(Dossier dossier, TableScan table, TableMapping mapping, @Nullable SourceId chosen, QuotedSources texts) {
        this.dossier = dossier;
        this.table = table;
        this.mapping = mapping;
        cells = new RowCells(mapping);
        narrowest = mapping.columns(TableField.PLACE).stream().max(Comparator.comparingInt(column -> table.facts().get(column).apart())).orElse(-1);
        dates = new CellDates(mapping.order(), dossier.year().orElse(Year.now().getValue()));
        List<Integer> codes = mapping.columns(TableField.PRECISION);
        precision = codes.isEmpty() ? PrecisionCode.Scheme.WORDS : PrecisionCode.Scheme.of(ColumnGuess.plain(table.header().get(codes.getFirst())));
        sources = new TableSources(dossier, name(table), mapping.newSources(), chosen);
        numbers = new TableNumbers(dossier, table.header(), cells);
        quotes = new RowQuotes(texts);
        told = new TestimonyCells(cells, dates);
        events = new FreeIds(id -> dossier.event(new EventId(id)).isPresent());
        dossier.events().forEach(event -> known.add(key(event.label(), event.date())));
    }

    /// What a table is called: the name of its file, without its ending.
    public static String name(TableScan table) {
        String name = String.valueOf(table.file().path().getFileName());
        int dot = name.lastIndexOf('.');
        String plain = RowCells.line(dot > 0 ? name.substring(0, dot) : name);
        return Legible.line(plain).isEmpty() ? plain : "table";
    }

    /// Takes all rows of the table.
    ///
    /// @param seen      is told how many rows were seen, from time to time
    /// @param cancelled whether nobody waits any more
    /// @throws java.util.concurrent.CancellationException if so
    /// @throws app.synoptic.read.table.TableException if the table cannot be read
    public TableTotal all(LongConsumer seen, BooleanSupplier cancelled) {
        List<RowOutcome> first = new ArrayList<>();
        table.each(seen, cancelled, row -> {
            RowOutcome outcome = row(row);
            if (first.size() < SHOWN) {
                first.add(outcome);
            }
        });
        List<TabledEvent> all = gathered.values().stream().map(one -> new TabledEvent(one.event(), one.testimonies())).toList();
        List<String> aside = Stream.iterate(0, i -> i < mapping.fields().size(), i -> i + 1)
                .filter(i -> mapping.fields().get(i) == TableField.NONE && table.facts().get(i).filled() > 0).map(i -> table.header().get(i)).toList();
        Set<String> shown = new HashSet<>();
        dossier.kinds().forEach(kind -> shown.add(kind.id().value()));
        List<KindStyle> fresh = kinds.values().stream().filter(kind -> !shown.contains(kind.id().value()) && !kind.id().value().equals(kind.label())).toList();
        Set<SourceId> speaking = new HashSet<>();
        all.forEach(one -> one.testimonies().forEach(told -> speaking.add(told.attestation().source())));
        List<Source> added = sources.added().stream().filter(source -> speaking.contains(source.id())).toList();
        return new TableTotal(new TakeTable(name(table), added, fresh, all, numbers.questions()), first, remarks, rows, left, quoted, aside);
    }

    /// Takes the next row.
    public RowOutcome row(TableRow row) {
        rows++;
        List<RowRemark> said = new ArrayList<>();
        Gathered into = into(row, said);
        List<String> names = List.of();
        int found = 0;
        if (into == null) {
            left++;
        } else {
            List<Tabled> fresh = gone(row, into, testimonies(row, into.event(), said));
            found = (int) fresh.stream().filter(one -> !one.passages().isEmpty()).count();
            boolean again = into.row() != row.number();
            List<Tabled> added = fresh.stream().filter(one -> !again || into.testimonies().stream().noneMatch(before -> same(before, one))).toList();
            into.testimonies().addAll(added);
            boolean answered = !fresh.isEmpty() && numbers.take(row, into.event(), fresh.getFirst().attestation().source(), said);
            if (again && !fresh.isEmpty() && added.isEmpty() && !answered) {
                said.add(new RowRemark(row.number(), What.SAID_ALREADY, into.event().label()));
            }
            quoted += added.stream().filter(one -> !one.passages().isEmpty()).count();
            names = added.stream().map(one -> sources.publisher(one.attestation().source())).toList();
        }
        remarks.addAll(said);
        return new RowOutcome(row.number(), into == null ? null : into.event(), names, found, said);
    }

    /// Takes the words of rows that go on with a testimony into it; what is left is of others.
    private List<Tabled> gone(TableRow row, Gathered into, List<Tabled> fresh) {
        String id = cells.line(row, TableField.TESTIMONY);
        if (id.isEmpty() || fresh.size() != 1) {
            return fresh;
        }
        Integer before = into.told().putIfAbsent(id, into.testimonies().size());
        if (before == null) {
            return fresh;
        }
        into.testimonies().set(before, TestimonyCells.joined(into.testimonies().get(before), fresh.getFirst()));
        quoted += fresh.getFirst().passages().isEmpty() ? 0 : 1;
        return List.of();
    }

    private static boolean same(Tabled one, Tabled other) {
        return one.attestation().source().equals(other.attestation().source()) && String.valueOf(one.attestation().date()).equals(String.valueOf(other.attestation().date()))
                && one.passages().equals(other.passages()) && String.valueOf(one.attestation().saidBy()).equals(String.valueOf(other.attestation().saidBy()))
                && String.valueOf(one.attestation().note()).equals(String.valueOf(other.attestation().note()));
    }

    /// The event of a row: a new one, or the one that an earlier row with the same id told.
    private @Nullable Gathered into(TableRow row, List<RowRemark> said) {
        String about = cells.line(row, TableField.ABOUT);
        if (!about.isEmpty() && !about.equals("event")) {
            said.add(new RowRemark(row.number(), What.QUESTION, label(row)));
            return null;
        }
        RowDate date = RowDate.of(dates, cells.start(row), cells.end(row), code(row, said));
        What why = switch (date) {
            case RowDate.None _ -> What.NO_DATE;
            case RowDate.Unreadable _ -> What.NOT_A_DATE;
            case RowDate.Backwards _ -> What.BACKWARDS;
            case RowDate.Dated _ -> null;
        };
        if (why != null || !(date instanceof RowDate.Dated dated)) {
            said.clear();
            said.add(new RowRemark(row.number(), why == null ? What.NO_DATE : why, switch (date) {
                case RowDate.Unreadable(String words) -> words;
                case RowDate.Backwards(String words) -> words;
                default -> "";
            }));
            return null;
        }
        String label = label(row);
        String id = cells.line(row, TableField.ID);
        String same = id.isEmpty() ? key(label, dated.date()) : id;
        Gathered before = gathered.get(same);
        if (before != null) {
            return before;
        }
        Optional<RowRemark> wrong = wrong(row, label, dated.date());
        if (wrong.isPresent()) {
            said.clear();
            said.add(wrong.get());
            return null;
        }
        Gathered fresh = new Gathered(event(row, label, dated), row.number(), new ArrayList<>(), new HashMap<>());
        gathered.put(same, fresh);
        return fresh;
    }

    private @Nullable PrecisionCode code(TableRow row, List<RowRemark> said) {
        String cell = cells.line(row, TableField.PRECISION);
        Optional<PrecisionCode> code = precision.read(cell);
        if (code.isEmpty() && !cell.isEmpty()) {
            said.add(new RowRemark(row.number(), What.PRECISION, cell));
        }
        return code.orElse(null);
    }

    private Optional<RowRemark> wrong(TableRow row, String label, Edtf date) {
        long number = row.number();
        if (Legible.line(label).filter(Legible.Fault.TooLong.class::isInstance).isPresent()) {
            return Optional.of(new RowRemark(number, What.LABEL_LONG, label));
        } else if (Legible.line(label).isPresent()) {
            return Optional.of(new RowRemark(number, What.NO_LABEL, ""));
        } else if (Stream.of(TableField.NOTE, TableField.QUOTE).flatMap(field -> cells.cells(row, field).stream()).anyMatch(cell -> cell.length() > Legible.LONGEST_NOTE / 4)) {
            return Optional.of(new RowRemark(number, What.CELL_LONG, label));
        }
        return known.contains(key(label, date)) ? Optional.of(new RowRemark(number, What.KNOWN, label)) : Optional.empty();
    }

    private static String key(String label, Edtf date) {
        return date + " " + label.toLowerCase(Locale.ROOT);
    }

    private String label(TableRow row) {
        Stream<String> parts = cells.cells(row, TableField.LABEL).stream().map(RowCells::line);
        Stream<String> place = mapping.placed() && narrowest >= 0 ? Stream.of(RowCells.line(row.cell(narrowest))).filter(name -> !name.isEmpty()) : Stream.empty();
        List<String> label = parts.filter(part -> !part.isEmpty()).toList();
        return label.isEmpty() ? "" : String.join(", ", Stream.concat(label.stream(), place).distinct().toList());
    }

    private Event event(TableRow row, String label, RowDate.Dated dated) {
        String id = cells.line(row, TableField.ID);
        List<String> notes = new ArrayList<>(cells.cells(row, TableField.NOTE).stream().map(RowCells::note).toList());
        if (!dated.remainder().isEmpty()) {
            notes.add(dated.remainder());
        }
        String note = String.join("\n\n", notes);
        return Event.builder(new EventId(events.of(id.isEmpty() ? label : id, USUAL)), label, dated.date(), kind(cells.line(row, TableField.KIND)))
                .status(cells.constant(row, TableField.STATUS, Status.class).orElse(Status.HAPPENED)).actors(cells.names(row, TableField.ACTOR))
                .places(cells.names(row, TableField.PLACE)).tags(cells.names(row, TableField.TAG)).note(note.isEmpty() ? null : note).build();
    }

    private Kind kind(String word) {
        if (word.isEmpty() || Legible.line(word).isPresent()) {
            return new Kind(USUAL);
        }
        return kinds.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new KindStyle(new Kind(Slugs.plain(word, "kind-" + (kinds.size() + 1))), word, null)).id();
    }

    private List<Tabled> testimonies(TableRow row, Event event, List<RowRemark> said) {
        List<Witness> witnesses = sources.of(cells.line(row, TableField.SOURCE_ID), cells.names(row, TableField.SOURCE), cells.line(row, TableField.URL), cells.line(row, TableField.SAID_BY));
        RowQuotes.Placed placed = quotes.of(row.number(), cells.cells(row, TableField.QUOTE).stream().map(RowCells::note).toList(), cells.line(row, TableField.PASSAGE_START), witnesses, said);
        List<Tabled> all = new ArrayList<>();
        List<Witness> speaking = new ArrayList<>(witnesses);
        placed.passages().keySet().stream().filter(source -> witnesses.stream().noneMatch(one -> one.source().equals(source)))
                .forEach(source -> speaking.add(new Witness(source, null, null)));
        speaking.removeIf(one -> one.fallback() && !placed.passages().isEmpty() && !placed.passages().containsKey(one.source()) && one.saidBy() == null && one.note() == null && placed.note().isEmpty());
        for (Witness one : speaking) {
            List<Passage> passages = placed.passages().getOrDefault(one.source(), List.of());
            boolean tells = one == speaking.getFirst();
            String note = Stream.of(one.note() == null ? "" : one.note(), tells ? placed.note() : "").filter(words -> !words.isEmpty()).reduce((a, b) -> a + "\n" + b).orElse("");
            Attestation attestation = told.of(row, event, one, note, said);
            all.add(new Tabled(attestation, passages, passages.isEmpty() ? attestation : TestimonyCells.noted(attestation, placed.all())));
        }
        return all;
    }
}
