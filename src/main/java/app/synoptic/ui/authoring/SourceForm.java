package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.edit.SourceEdits.DescribeSource;
import app.synoptic.edit.SourceLines;
import app.synoptic.intake.SaidDate;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What is known of a source: who published it when, what it can know, and what it was taken from.
public final class SourceForm extends Form {

    private final Source before;
    private final LongLine publisher;
    private final TextField title;
    private final NamesField authors;
    private final TextField language;
    private final TextField url;
    private final DateField published;
    private final DateField knows;
    private final ChoiceBox<Optional<SourceId>> origin = new ChoiceBox<>();
    private final TextArea note;
    private final Map<Field, SaidValues> said = new EnumMap<>(Field.class);

    /// @param removed is run where the source is to be taken away
    public SourceForm(OpenDossier open, Source before, Runnable removed, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.source.edit"), submitter, closing);
        this.before = before;
        setId("source-form");
        Dossier dossier = open.dossier();
        int year = DateLabels.yearFor(dossier);
        publisher = new LongLine("source-publisher", before.publisher(), SourceLines.LONGEST);
        title = line("source-title", before.title());
        authors = new NamesField("source-authors", before.authors(), dossier.sources().stream().flatMap(source -> source.authors().stream()).distinct().toList());
        language = line("source-language", before.language());
        language.setPromptText(Messages.get("authoring.source.language.prompt"));
        url = line("source-url", before.url());
        published = new DateField("source-published", before.published(), dossier.zone(), year, null, false);
        knows = new DateField("source-knows", before.knows(), dossier.zone(), year, null, false);
        origins(dossier);
        VBox taken = new VBox(origin);
        taken.getStyleClass().add("date-field");
        open.nearCopies().stream().filter(copy -> copy.copy().equals(before.id()) || copy.model().equals(before.id())).findFirst().ifPresent(copy -> {
            Label proposal = new WrappingLabel(OriginWords.of(copy, dossier), "made");
            taken.getChildren().add(proposal);
        });
        note = lines("source-note", before.note());
        row("authoring.source.publisher", publisher);
        said(Field.PUBLISHER, SourceForm::asItIs, publisher.initialFocus());
        row("authoring.source.title", title);
        said(Field.TITLE, SourceForm::asItIs, title);
        row("authoring.source.authors", authors);
        said(Field.AUTHOR, SourceForm::asItIs, name -> authors.names().contains(name), authors::add);
        row("authoring.source.language", language);
        said(Field.LANGUAGE, SourceForm::asItIs, language);
        row("authoring.source.url", url);
        said(Field.URL, SourceForm::asItIs, url);
        row("authoring.source.published", published);
        said(Field.PUBLISHED, found -> SaidDate.of(found).map(Edtf::toString), published.field());
        row("authoring.source.knows", knows);
        row("authoring.source.origin", taken);
        row("authoring.source.note", note);
        Button remove = new Button(Messages.get("author.wish.remove-source"));
        remove.setId("source-remove");
        remove.setOnAction(_ -> {
            close();
            removed.run();
        });
        end(Bindings.createBooleanBinding(() -> publisher.soundProperty().get() && published.soundProperty().get() && knows.soundProperty().get()
                        && SourceLines.language(language.getText().strip()) && address(url.getText().strip()), publisher.soundProperty(),
                published.soundProperty(), knows.soundProperty(), language.textProperty(), url.textProperty()), () -> new DescribeSource(now()), remove);
    }

    private static Optional<String> asItIs(Found found) {
        return Optional.of(found.value());
    }

    private void said(Field field, Function<Found, Optional<String>> words, TextField typed) {
        said(field, words, value -> value.equals(typed.getText().strip()), typed::setText);
    }

    private void said(Field field, Function<Found, Optional<String>> words, Predicate<String> there, Consumer<String> taken) {
        SaidValues values = new SaidValues("said-" + field.name().toLowerCase(Locale.ROOT), words, there, taken);
        said.put(field, values);
        under(values);
    }

    /// Shows what the file of the source says of it, with where that was read.
    public void tell(Metadata says) {
        said.forEach((field, values) -> values.tell(says.of(field)));
    }

    private void origins(Dossier dossier) {
        origin.setId("source-origin");
        origin.getItems().add(Optional.empty());
        dossier.sources().stream().filter(other -> !comesFrom(dossier, other)).forEach(other -> origin.getItems().add(Optional.of(other.id())));
        origin.setConverter(new ChosenWords<>(id -> id.flatMap(dossier::source).map(Source::publisher).orElse(Messages.get("authoring.source.origin.none"))));
        origin.setValue(Optional.ofNullable(before.derivedFrom()));
    }

    /// Whether another source is this one, or was taken from it.
    private boolean comesFrom(Dossier dossier, Source other) {
        Source at = other;
        for (int steps = dossier.sources().size(); at != null && steps > 0; steps--) {
            if (at.id().equals(before.id())) {
                return true;
            }
            SourceId from = at.derivedFrom();
            at = from == null ? null : dossier.source(from).orElse(null);
        }
        return false;
    }

    /// Whether it is an address of the Web, or nothing.
    static boolean address(String typed) {
        if (typed.isEmpty()) {
            return true;
        }
        try {
            URI address = new URI(typed);
            return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private Source now() {
        return new Source(before.id(), publisher.words(), title.getText().strip(), authors.names(), language.getText().strip(), typed(url),
                published.date(), knows.date(), Objects.requireNonNull(origin.getValue()).orElse(null), typed(note), before.digest(), before.recognition(), before.read());
    }

    @Override
    public Node initialFocus() {
        return publisher.initialFocus();
    }
}
