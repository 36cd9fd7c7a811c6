package app.synoptic.ui.exchange;

import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.MergeConflict;
import app.synoptic.dossier.merge.MergeDecisions;
import app.synoptic.intake.DossierImport;
import app.synoptic.intake.DossierImportWords;
import app.synoptic.sign.FileProof;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.ReasonField;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.signing.SignatureWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What a dossier file would change in a dossier that is here already, shown before anything changes.
public final class DossierImportView extends StackPane {

    /// So many conflicts are decided one by one; the rest goes with the choice for all.
    private static final int MOST_ROWS = 200;
    private static final int MOST_LINES = 300;

    private final List<ConflictRow> rows = new ArrayList<>();
    private final Button take;
    private Choice all = Choice.MINE;

    /// @param proof  what the file proves of itself; null where that is not asked
    /// @param close  takes it away
    /// @param taking is given her decisions and why she takes it in, before it goes away
    public DossierImportView(DossierImport dossierImport, @Nullable FileProof proof, Runnable close, BiConsumer<MergeDecisions, String> taking) {
        DossierImportWords words = new DossierImportWords(dossierImport);
        DialogSheet sheet = new DialogSheet("arrival", Messages.get("exchange.arrival"), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(DossierImportView.class.getResource("exchange.css")));
        sheet.add(new WrappingLabel(words.summary() + ".", "words"));
        if (proof != null) {
            SignatureWords.of(proof).ifPresent(line -> sheet.add(new WrappingLabel(line, proof.sound() ? "soft" : "warning")));
        }
        words.mineOnly().ifPresent(line -> sheet.add(new WrappingLabel(line + ".", "soft")));
        List<MergeConflict> conflicts = dossierImport.plan().conflicts();
        if (!conflicts.isEmpty()) {
            sheet.add(new WrappingLabel(Messages.get("exchange.conflicts", conflicts.size()), "heading"), forAll());
            for (MergeConflict conflict : conflicts.stream().limit(MOST_ROWS).toList()) {
                rows.add(new ConflictRow(conflict, words, rows.size() + 1));
            }
            rows.forEach(sheet::add);
            if (conflicts.size() > MOST_ROWS) {
                sheet.add(new WrappingLabel(Messages.get("exchange.conflicts.more", conflicts.size() - MOST_ROWS), "soft"));
            }
        }
        List<String> lines = words.lines();
        if (!lines.isEmpty()) {
            sheet.add(new WrappingLabel(Messages.get("exchange.adds"), "heading"));
            lines.stream().limit(MOST_LINES).forEach(line -> sheet.add(new WrappingLabel(line, "line")));
            if (lines.size() > MOST_LINES) {
                sheet.add(new WrappingLabel(Messages.get("exchange.adds.more", lines.size() - MOST_LINES), "soft"));
            }
        }
        ReasonField why = new ReasonField();
        sheet.add(why);
        take = DialogSheet.button("arrival-take", Messages.get("exchange.take"), () -> {
            taking.accept(decisions(), why.words());
            close.run();
        });
        sheet.offer(List.of(DialogSheet.button("arrival-cancel", Messages.get("exchange.leave"), close), take));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    private Node forAll() {
        HBox line = new HBox(new Label(Messages.get("exchange.all")));
        for (Choice choice : Choice.values()) {
            String key = "exchange.all." + choice.name().toLowerCase(Locale.ROOT);
            line.getChildren().add(DialogSheet.button("all-" + choice.name().toLowerCase(Locale.ROOT), Messages.get(key), () -> {
                all = choice;
                rows.forEach(row -> row.choose(choice));
            }));
        }
        line.getStyleClass().add("for-all");
        return line;
    }

    private MergeDecisions decisions() {
        Map<MergeConflict.Key, Choice> choices = new HashMap<>();
        rows.forEach(row -> choices.put(row.conflict().key(), row.choice()));
        return new MergeDecisions(all, choices);
    }

    /// What takes the focus.
    public Node initialFocus() {
        return take;
    }
}
