package app.synoptic.ui.actions;

import app.synoptic.domain.DossierId;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.export.DossierFile;
import app.synoptic.intake.DossierImport;
import app.synoptic.intake.DossierImportWords;
import app.synoptic.sign.FileProof;
import app.synoptic.sign.Signing;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.signing.SignatureWords;
import app.synoptic.ui.exchange.DossierImportView;
import app.synoptic.ui.exchange.ShareView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.Exchange.Came;
import app.synoptic.ui.work.Exchange.Sorted;
import app.synoptic.ui.work.Exchange;
import app.synoptic.ui.work.signing.SigningService;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a person shares with others and takes from them, and which of her dossiers she looks at.
public final class ExchangeActions {

    /// The version of the dossier that ships which was compared with the one kept last.
    private static final String SHIPPED = "shipped";

    private final Workspace workspace;
    private final Settings settings;
    private final Overlay overlay;
    private final Notice notice;
    private final Map<DossierId, String> titles = new LinkedHashMap<>();
    private final ImportQueue queue;
    private final List<String> said = new ArrayList<>();
    private boolean alarm;
    private final EditGuard guard;
    private final Exchange exchange;
    private final EditingService editing;
    private final SigningService signing;
    private final Subscription subscription;

    ExchangeActions(WindowState state, AppServices services, WindowSurface surface, ImportQueue queue) {
        workspace = state.workspace();
        settings = state.settings();
        overlay = surface.overlay();
        notice = surface.notice();
        this.queue = queue;
        guard = services.guard();
        exchange = new Exchange(services.library(), services.jobs());
        editing = services.editing();
        signing = SigningService.of(settings, services.jobs());
        subscription = workspace.openProperty().subscribe(_ -> refresh());
    }

    /// What a person can have done.
    public List<Command> commands() {
        return List.of(Command.of("command.share", Group.WORK, this::share, "Shortcut+Shift+S").thatChanges(),
                Command.of("command.take", Group.WORK, this::choose, "Shortcut+Shift+O").thatChanges());
    }

    /// The other dossiers kept, and what can be done with dossiers as files.
    public List<MenuItem> menu() {
        refresh();
        DossierId now = current();
        List<MenuItem> others = titles.entrySet().stream().filter(entry -> !entry.getKey().equals(now))
                .map(entry -> item("dossier-" + entry.getKey(), Messages.get("exchange.go", entry.getValue()), () -> open(entry.getKey(), () -> {})))
                .toList();
        Stream<MenuItem> files = Stream.of(changing("take", Messages.get("command.take"), this::choose),
                changing("share", Messages.get("command.share"), this::share));
        return Stream.of(Stream.<MenuItem>of(new SeparatorMenuItem()), others.stream(), files).flatMap(part -> part).toList();
    }

    /// The other dossiers kept, to go to from the palette.
    public List<Offer> offers() {
        DossierId now = current();
        return titles.entrySet().stream().filter(entry -> !entry.getKey().equals(now))
                .map(entry -> new Offer(Messages.get("exchange.go.offer", entry.getValue()), "", () -> open(entry.getKey(), () -> {}))).toList();
    }

    /// An item that is of no use in the past.
    MenuItem changing(String id, String words, Runnable action) {
        MenuItem item = item(id, words, action);
        item.setDisable(guard.readOnlyProperty().getValue());
        return item;
    }

    static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setId("menu-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Has `done` learn which dossiers are kept now, by id, each with its title.
    void kept(Consumer<Map<DossierId, String>> done) {
        exchange.titles(done);
    }

    /// Takes in the dossier that ships with the program.
    void takeShipped() {
        queue.add(next -> exchange.shipped(came -> came(came, next)));
        queue.add(this::tell);
    }

    private void refresh() {
        exchange.titles(found -> {
            titles.clear();
            titles.putAll(found);
        });
    }

    private @Nullable DossierId current() {
        OpenDossier open = workspace.open();
        return open == null ? null : open.dossier().id();
    }

    private void open(DossierId id, Runnable done) {
        editing.open(id, done);
    }

    private void share() {
        DossierId id = current();
        if (id != null) {
            exchange.count(id, what -> {
                ShareView view = new ShareView(what, signing, overlay::hide, (texts, sessions, signed) -> save(id, texts, sessions, signed));
                overlay.show(view, view.initialFocus());
            });
        }
    }

    private void save(DossierId id, boolean texts, boolean sessions, @Nullable Signing signed) {
        FileChooser chooser = chooser("exchange.save.title");
        chooser.setInitialFileName(id + DossierFile.EXTENSION);
        File file = chooser.showSaveDialog(overlay.getScene().getWindow());
        if (file != null) {
            String name = file.getName().endsWith(DossierFile.EXTENSION) ? file.getName() : file.getName() + DossierFile.EXTENSION;
            exchange.share(id, texts, sessions, signed, file.toPath().resolveSibling(name),
                    written -> notice.tell(Messages.get("exchange.written", written)));
        }
    }

    void choose() {
        List<File> files = chooser("exchange.open.title").showOpenMultipleDialog(overlay.getScene().getWindow());
        if (files != null) {
            take(files.stream().map(File::toPath).toList());
        }
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get(title));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(Messages.get("exchange.files"), "*" + DossierFile.EXTENSION));
        return chooser;
    }

    /// Sorts files a person gave: `others` is given all, and then dossier files are looked at.
    public void sort(List<Path> files, Consumer<Sorted> others) {
        exchange.sort(files, sorted -> {
            others.accept(sorted);
            take(sorted.dossiers());
        });
    }

    /// Looks at dossier files, one after another: what becomes of one is no matter to the others, and all of it is said when
    /// the last is done.
    public void take(List<Path> files) {
        if (!files.isEmpty()) {
            queue.add(files, (file, next) -> exchange.look(file, came -> came(came, next), why -> refused(why, next)));
            queue.add(this::tell);
        }
    }

    private void tell(Runnable next) {
        if (!said.isEmpty()) {
            String all = String.join("\n", said);
            if (alarm) {
                notice.warn(all);
            } else {
                notice.tell(all);
            }
            said.clear();
            alarm = false;
        }
        next.run();
    }

    private void refused(String why, Runnable next) {
        alarm = true;
        said.add(why);
        next.run();
    }

    private void came(Came came, Runnable next) {
        DossierImport dossierImport = came.dossierImport();
        if (dossierImport.kept().isEmpty()) {
            taken(came, MergeDecisions.all(Choice.MINE), "", next);
        } else if (dossierImport.nothingNew()) {
            open(dossierImport.dossier().id(), () -> {
                said.add(new DossierImportWords(dossierImport).summary() + ".");
                tell(came.proof());
                next.run();
            });
        } else {
            plan(came, next);
        }
    }

    private void plan(Came came, Runnable next) {
        if (!guard.refusal().isEmpty()) {
            refused(guard.refusal(), next);
            return;
        }
        boolean[] decided = {false};
        DossierImportView view = new DossierImportView(came.dossierImport(), came.proof(), overlay::hide, (decisions, why) -> {
            decided[0] = true;
            taken(came, decisions, why, next);
        });
        overlay.show(view, view.initialFocus(), () -> {
            if (!decided[0]) {
                said.add(Messages.get("exchange.left", came.dossierImport().dossier().title()));
                next.run();
            }
        });
    }

    private void taken(Came came, MergeDecisions decisions, String why, Runnable next) {
        exchange.take(came.file(), decisions, why, dossierImport -> {
            said.add(Messages.get(dossierImport.kept().isEmpty() ? "exchange.taken" : "exchange.merged", dossierImport.dossier().title()));
            said.addAll(new DossierImportWords(dossierImport).leftOut());
            tell(came.proof());
            open(dossierImport.dossier().id(), () -> {
                refresh();
                next.run();
            });
        }, refused -> refused(refused, next));
    }

    /// Says who signed what came, and whether it was changed since.
    private void tell(@Nullable FileProof proof) {
        if (proof != null) {
            SignatureWords.of(proof).ifPresent(said::add);
            alarm |= SignatureWords.of(proof).isPresent() && !proof.sound();
        }
    }

    void dispose() {
        subscription.unsubscribe();
    }

    /// Offers the dossier that ships with the program where it is newer than the one kept; once for each version.
    public void offerNewer() {
        exchange.newer(settings.word(SHIPPED).orElse(""), same -> settings.word(SHIPPED, same), newer ->
                notice.tell(Messages.get("exchange.newer", newer.came().dossierImport().dossier().title()), Messages.get("exchange.newer.look"), () -> {
                    settings.word(SHIPPED, newer.version());
                    queue.add(next -> plan(newer.came(), next));
                    queue.add(this::tell);
                }));
    }
}
