package app.synoptic.ui.exchange;

import app.synoptic.exchange.ExportSummary;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.exporting.ExportRequest;
import app.synoptic.ui.work.exporting.ExportTask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// An affair goes into the format of another program: what and how, then how far it is, then what was written and what the format
/// has no place for.
public final class ExportView extends StackPane {

    /// Writes what is wanted; tells what came of it, or why nothing did.
    public interface Writer {
        ExportTask write(ExportRequest request, Path file, Consumer<ExportSummary> done, Consumer<String> failed);
    }

    private final DialogSheet sheet;
    private final ExportForm form;
    private final Runnable close;
    private final Writer writer;
    private final Consumer<Path> showing;
    private @Nullable ExportTask task;

    /// @param choosing asks where to write it; empty where a person thinks better of it
    /// @param showing  shows the folder of what was written
    /// @param close    takes the view away
    public ExportView(Exportable matter, Settings settings, Function<ExportRequest, Optional<Path>> choosing, Writer writer, Consumer<Path> showing,
                      Runnable close) {
        this.form = new ExportForm(matter, settings);
        this.writer = writer;
        this.showing = showing;
        this.close = close;
        sheet = new DialogSheet("export", Messages.get("exchange.export", matter.open().dossier().title()), close);
        sheet.add(form);
        sheet.offer(List.of(DialogSheet.button("export-cancel", Messages.get("sheet.cancel"), close),
                DialogSheet.button("export-write", Messages.get("exchange.share.save"), () -> {
                    ExportRequest request = form.request();
                    choosing.apply(request).ifPresent(file -> write(request, file));
                })));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private void write(ExportRequest request, Path file) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId("export-share");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Messages.get("job.export-as"));
        Button stop = DialogSheet.button("export-stop", Messages.get("report.stop"), close);
        turn("job.export-as", List.of(new WrappingLabel(file.toString(), "words"), bar), List.of(stop));
        ExportTask now = writer.write(request, file, this::written, this::failed);
        bar.progressProperty().bind(now.shareProperty());
        task = now;
    }

    private void written(ExportSummary summary) {
        task = null;
        List<String> sentences = summary.sentences(Spoken.language());
        List<Node> parts = new ArrayList<>(List.of(new WrappingLabel(sentences.getFirst(), "words")));
        if (sentences.size() == 1) {
            parts.add(new WrappingLabel(Messages.get("exchange.export.whole"), "soft"));
        } else {
            Label heading = new Label(Messages.get("exchange.export.losses"));
            heading.getStyleClass().add("heading");
            parts.add(heading);
            sentences.stream().skip(1).forEach(sentence -> parts.add(new WrappingLabel(sentence, "soft")));
        }
        turn("exchange.export.done", parts,
                List.of(DialogSheet.button("export-show", Messages.get("exchange.export.show"), () -> showing.accept(summary.file())), shut()));
    }

    private void failed(String why) {
        task = null;
        turn("exchange.export.failed", List.of(new WrappingLabel(why, "words")), List.of(shut()));
    }

    private Button shut() {
        return DialogSheet.button("export-close", Messages.get("exchange.export.close"), close);
    }

    private void turn(String title, List<? extends Node> parts, List<Button> buttons) {
        sheet.turn(Messages.get(title), parts, buttons);
        buttons.getLast().requestFocus();
    }

    /// Gives up what is not written yet.
    public void stop() {
        if (task != null) {
            task.stop();
        }
    }

    /// What takes the focus.
    public Node initialFocus() {
        return form.initialFocus();
    }
}
