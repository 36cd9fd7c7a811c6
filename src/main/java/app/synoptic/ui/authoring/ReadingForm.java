package app.synoptic.ui.authoring;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.Edit;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// How one source answers a question: with what, on whose word, as of when.
public final class ReadingForm extends Form {

    private final ValueField value;
    private final TextField saidBy;
    private final DateField asOf;
    private final TextArea note;

    /// For an answer that is not given yet.
    ///
    /// @param made the change that gives it
    public ReadingForm(OpenDossier open, Question question, SourceId source, Function<Reading, Edit> made, ChangeSubmitter submitter, Runnable closing) {
        this(open, question, source, null, made, submitter, closing);
    }

    /// For an answer to correct.
    public ReadingForm(OpenDossier open, Question question, Reading before, ChangeSubmitter submitter, Runnable closing) {
        this(open, question, before.source(), before, now -> new Testify(question.id(), now), submitter, closing);
    }

    private ReadingForm(OpenDossier open, Question question, SourceId by, @Nullable Reading before, Function<Reading, Edit> made, ChangeSubmitter submitter,
                        Runnable closing) {
        Source source = open.dossier().source(by).orElseThrow();
        super(Messages.get("authoring.reading", source.publisher(), question.question()), submitter, closing);
        setId("reading-form");
        value = new ValueField(open, question, source, before == null ? null : before.value());
        saidBy = line("reading-said-by", before == null ? null : before.saidBy());
        saidBy.setPromptText(Messages.get("authoring.said-by.prompt"));
        Completion.of(saidBy, NameSuggestions.speakers(open.dossier()));
        asOf = new DateField("reading-as-of", before == null ? null : before.asOf(), open.dossier().zone(), DateLabels.yearFor(open.dossier()),
                TestimonyForm.day(source.published(), open.dossier()), false);
        note = lines("reading-note", before == null ? null : before.note());
        row("authoring.value", value);
        row("authoring.said-by", saidBy);
        row("authoring.as-of", asOf);
        row("authoring.reading-note", note);
        ReadingId id = before == null ? ReadingId.fresh(question.id(), by) : before.id();
        if (before != null) {
            open.text(by).map(text -> new CitedPassages(text, text.of(id), id, piece -> new RemoveEvidence(question.id(), piece), this::makeNow))
                    .filter(cited -> !cited.empty()).ifPresent(cited -> row("authoring.evidence", cited));
        }
        end(Bindings.createBooleanBinding(() -> value.soundProperty().get() && asOf.soundProperty().get(), value.soundProperty(), asOf.soundProperty()),
                () -> made.apply(new Reading(id, by, value.value(), typed(saidBy), asOf.date(), typed(note), before == null ? null : before.proposed())), before == null ? new Node[0]
                        : new Node[] {button("reading-remove", "authoring.reading.remove", () -> new RemoveTestimony(question.id(), id))});
    }

    private void makeNow(Edit edit) {
        make(() -> edit);
    }

    @Override
    public Node initialFocus() {
        return value.initialFocus();
    }
}
