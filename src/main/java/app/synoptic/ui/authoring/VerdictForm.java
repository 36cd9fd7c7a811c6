package app.synoptic.ui.authoring;

import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Verdict;
import app.synoptic.edit.QuestionEdits.Overrule;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/// Another verdict on a question than the one computed, and why; or the computed one again.
public final class VerdictForm extends Form {

    private final EnumChoice<Verdict> verdict;
    private final TextArea reason;

    /// @param computed the verdict that follows from the answers
    public VerdictForm(Question question, Verdict computed, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.verdict.of", question.question()), submitter, closing);
        setId("verdict-form");
        Overruling old = question.overruled();
        verdict = new EnumChoice<>(Verdict.class, old == null ? computed : old.verdict(), Messages.get("authoring.verdict"), _ -> { });
        verdict.setId("verdict-choice");
        reason = lines("verdict-reason", old == null ? null : old.reason());
        wide(new WrappingLabel(Messages.get("authoring.verdict.computed", EnumWords.of(computed)), "made"));
        row("authoring.verdict", verdict);
        row("authoring.verdict.reason", reason);
        because(() -> old != null && old.reason().equals(reason.getText().strip()) ? "" : reason.getText());
        Node[] again = old == null ? new Node[0]
                : new Node[] {button("verdict-computed", "authoring.verdict.again", () -> new Overrule(question.id(), null))};
        end(reason.textProperty().map(words -> !words.isBlank()),
                () -> new Overrule(question.id(), new Overruling(verdict.getValue(), reason.getText().strip())), again);
    }

    @Override
    public Node initialFocus() {
        return verdict;
    }
}
