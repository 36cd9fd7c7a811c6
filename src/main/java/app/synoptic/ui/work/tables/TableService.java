package app.synoptic.ui.work.tables;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.SourceId;
import app.synoptic.read.table.TableException;
import app.synoptic.read.table.TableFile;
import app.synoptic.read.table.TableRow;
import app.synoptic.store.Library;
import app.synoptic.tables.QuotedSources;
import app.synoptic.tables.RowOutcome;
import app.synoptic.tables.TableTaking;
import app.synoptic.tables.TableTotal;
import app.synoptic.tables.TableWords;
import app.synoptic.tables.column.ColumnGuess;
import app.synoptic.tables.column.TableField;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.Jobs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Looks through tables of events and takes them into the open dossier, as jobs. FX thread only.
public final class TableService {

    private static final String REMEMBERED = "tables.columns.";
    private static final int FIRST = 40;
    private static final int PERCENT = 100;

    private final Library library;
    private final Jobs jobs;
    private final Workspace workspace;
    private final Settings settings;
    private final EditingService editing;
    private @Nullable QuotedSources quoted;
    private long quotedAt = -1;

    public TableService(Library library, Jobs jobs, Workspace workspace, Settings settings, EditingService editing) {
        this.library = library;
        this.jobs = jobs;
        this.workspace = workspace;
        this.settings = settings;
        this.editing = editing;
    }

    private record Looked<T>(@Nullable T found, String why) {}

    /// Looks a table through from end to end.
    ///
    /// @param sheet   of a workbook; null where the first is meant
    /// @param seen    is told how many rows were seen so far
    /// @param refused is given the sentence that says why there is no table in it
    /// @return gives up: then nobody is told anything
    public Runnable look(Path file, @Nullable String sheet, LongConsumer seen, Consumer<TableScan> done, Consumer<String> refused) {
        AtomicBoolean cancelled = new AtomicBoolean();
        jobs.<Looked<TableScan>>read(Messages.get("job.table", String.valueOf(file.getFileName())), () -> {
            try {
                return new Looked<>(TableScan.of(TableFile.of(file, sheet), count -> tell(cancelled, seen, count), cancelled::get), "");
            } catch (TableException unreadable) {
                return new Looked<>(null, TableWords.of(unreadable));
            } catch (CancellationException givenUp) {
                return new Looked<>(null, "");
            }
        }, looked -> {
            if (!cancelled.get()) {
                if (looked.found() == null) {
                    refused.accept(looked.why());
                } else {
                    done.accept(looked.found());
                }
            }
        });
        return () -> cancelled.set(true);
    }

    private static void tell(AtomicBoolean cancelled, LongConsumer seen, long count) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                seen.accept(count);
            }
        });
    }

    /// What the columns of a table mean: as was said last of one with the same header, else as it is guessed.
    public TableMapping mapping(TableScan table) {
        return settings.word(name(table)).flatMap(kept -> TableMapping.of(kept, table.header().size())).orElseGet(() -> ColumnGuess.of(table));
    }

    private static String name(TableScan table) {
        return REMEMBERED + Integer.toHexString(String.join("\n", table.header()).hashCode());
    }

    /// What the first rows come to, at once; quotations are not looked for yet.
    public List<RowOutcome> first(TableScan table, TableMapping mapping, @Nullable SourceId chosen) {
        Dossier dossier = dossier();
        TableTaking taking = new TableTaking(dossier, table, mapping, chosen, QuotedSources.none());
        List<TableRow> rows = table.first();
        return rows.subList(0, Math.min(FIRST, rows.size())).stream().map(taking::row).toList();
    }

    private Dossier dossier() {
        var open = workspace.open();
        if (open == null) {
            throw new IllegalStateException("no dossier is open");
        }
        return open.dossier();
    }

    /// What all rows come to.
    ///
    /// @param seen is told how many rows were seen so far
    /// @return gives up: then nobody is told anything
    public Runnable all(TableScan table, TableMapping mapping, @Nullable SourceId chosen, LongConsumer seen, Consumer<TableTotal> done, Consumer<String> refused) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Dossier dossier = dossier();
        jobs.<Looked<TableTotal>>read(Messages.get("job.table", TableTaking.name(table)), () -> {
            try {
                QuotedSources texts = mapping.has(TableField.QUOTE) ? texts(dossier, cancelled) : QuotedSources.none();
                return new Looked<>(new TableTaking(dossier, table, mapping, chosen, texts).all(count -> tell(cancelled, seen, count), cancelled::get), "");
            } catch (TableException unreadable) {
                return new Looked<>(null, TableWords.of(unreadable));
            } catch (CancellationException givenUp) {
                return new Looked<>(null, "");
            }
        }, total -> {
            if (!cancelled.get()) {
                if (total.found() == null) {
                    refused.accept(total.why());
                } else {
                    done.accept(total.found());
                }
            }
        });
        return () -> cancelled.set(true);
    }

    /// The texts are divided into words once, as long as nothing of the library changes.
    private synchronized QuotedSources texts(Dossier dossier, AtomicBoolean cancelled) {
        QuotedSources known = quoted;
        if (known == null || quotedAt != library.revision()) {
            quotedAt = library.revision();
            known = QuotedSources.of(library, dossier.id(), cancelled::get);
            quoted = cancelled.get() ? null : known;
        }
        return known;
    }

    /// Takes all rows in as one change, and remembers what the columns mean for the next table of the same header.
    ///
    /// @param share   is told how much of it is written, from 0 to 1
    /// @param done    is given the number of the change when the window shows them
    /// @param stopped is run when it was stopped, and nothing of it is kept
    /// @return stops it, unless all of it is written
    public Runnable take(TableScan table, TableMapping mapping, TableTotal total, DoubleConsumer share, LongConsumer done, Runnable stopped, Consumer<String> refused) {
        settings.word(name(table), mapping.print());
        quoted = null;
        AtomicBoolean unwanted = new AtomicBoolean();
        AtomicInteger told = new AtomicInteger();
        editing.edit(total.edit(), "", (written, all) -> {
            if (unwanted.get()) {
                throw new CancellationException();
            }
            int percent = all == 0 ? 0 : (int) (written * PERCENT / all);
            if (percent > told.get()) {
                told.set(percent);
                Platform.runLater(() -> share.accept(percent / (double) PERCENT));
            }
        }, done, stopped, refused);
        return () -> unwanted.set(true);
    }
}
