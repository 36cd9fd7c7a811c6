package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.edit.NameEdits.MergeNames;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;

/// Which spellings mean one actor or place, and what it is called from now on.
public final class SpellingsForm extends Form {

    private static final int LONGEST = 200;

    private final MultiChoice<String> spellings;

    public SpellingsForm(OpenDossier open, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.spellings"), submitter, closing);
        setId("spellings-form");
        Dossier dossier = open.dossier();
        Map<String, Long> counts = NameSuggestions.counted(dossier);
        spellings = new MultiChoice<>("spellings", List.copyOf(counts.keySet()),
                name -> Messages.get("authoring.spellings.count", name, counts.getOrDefault(name, 0L)), Set.of());
        LongLine name = new LongLine("spellings-name", null, LONGEST);
        Completion.of(name.initialFocus(), List.copyOf(counts.keySet()));
        spellings.countProperty().subscribe((before, now) -> {
            if (now.intValue() == 1 && before.intValue() == 0 && name.words().isEmpty()) {
                name.initialFocus().setText(spellings.chosen().getFirst());
            }
        });
        wide(new WrappingLabel(Messages.get("authoring.spellings.words"), "made"));
        wide(spellings);
        row("authoring.spellings.name", name);
        end(Bindings.createBooleanBinding(() -> name.soundProperty().get() && spellings.countProperty().get() > 0
                        && !spellings.chosen().equals(List.of(name.words())), name.soundProperty(), spellings.countProperty(), name.initialFocus().textProperty()),
                () -> new MergeNames(Set.copyOf(spellings.chosen()), name.words()));
    }

    @Override
    public Node initialFocus() {
        return spellings.initialFocus();
    }
}
