package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Phases;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Slugs;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Everything an event says of itself.
public final class EventForm extends Form {

    private static final int LONGEST = 300;
    private static final int LONGEST_QUOTE = 240;
    private static final double BESIDE = 14;

    private final @Nullable Event before;
    private final Dossier dossier;
    private final LongLine label;
    private final DateField date;
    private final DateField knowable;
    private final ComboBox<String> kind = new ComboBox<>();
    private final EnumChoice<Status> status;
    private final EnumChoice<Tier> tier;
    private final NamesField actors;
    private final NamesField places;
    private final NamesField tags;
    private final ComboBox<Optional<EventId>> whole = new SearchableComboBox<>();
    private final TextArea note;

    /// @param before the event to correct; null for one to be made
    /// @param made   the change that keeps what it says from now on
    public EventForm(OpenDossier open, @Nullable Event before, Function<Event, Edit> made, ChangeSubmitter submitter, Runnable closing) {
        this(open, before, null, before == null ? null : before.date(), made, submitter, closing);
    }

    /// For an event to be made, of which a first draft is known already. It leaves the text in sight.
    public static EventForm drafted(EventDraft draft, OpenDossier open, Function<Event, Edit> made, ChangeSubmitter submitter, Runnable closing) {
        EventForm form = new EventForm(open, null, draft, draft.dated() ? draft.event().date() : null, made, submitter, closing);
        StackPane.setAlignment(form, Pos.CENTER_LEFT);
        StackPane.setMargin(form, new Insets(0, 0, 0, BESIDE));
        return form;
    }

    /// For an event to be made, of a day that is known already.
    public static EventForm of(LocalDate day, OpenDossier open, Function<Event, Edit> made, ChangeSubmitter submitter, Runnable closing) {
        return new EventForm(open, null, null, EdtfDate.of(day), made, submitter, closing);
    }

    private EventForm(OpenDossier open, @Nullable Event before, @Nullable EventDraft draft, @Nullable Edtf day, Function<Event, Edit> made, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get(before == null ? "authoring.event.new" : "authoring.event.edit"), submitter, closing);
        this.before = before;
        Event first = draft == null ? before : draft.event();
        dossier = open.dossier();
        setId("event-form");
        int year = DateLabels.yearFor(dossier);
        label = new LongLine("event-label", first == null ? null : first.label(), LONGEST);
        date = new DateField("event-date", day, dossier.zone(), year, null, true);
        knowable = new DateField("event-knowable", first == null ? null : first.knowable(), dossier.zone(), year, null, false);
        kinds(first);
        status = new EnumChoice<>(Status.class, first == null ? Status.HAPPENED : first.status(), Messages.get("authoring.status"), _ -> { });
        tier = new EnumChoice<>(Tier.class, first == null ? Tier.SECONDARY : first.tier(), Messages.get("authoring.tier"), _ -> { });
        actors = new NamesField("event-actors", first == null ? List.of() : first.actors(), NameSuggestions.actors(dossier));
        places = new NamesField("event-places", first == null ? List.of() : first.places(), NameSuggestions.places(dossier));
        tags = new NamesField("event-tags", first == null ? List.of() : first.tags(), NameSuggestions.tags(dossier));
        wholes(open, first);
        note = lines("event-note", first == null ? null : first.note());
        if (draft != null) {
            quote(draft, closing);
        }
        row("authoring.label", label);
        row("authoring.date", date);
        if (draft != null && draft.because() != null) {
            under(new WrappingLabel(Messages.get("authoring.because", draft.because()), "made"));
        }
        row("authoring.kind", kind);
        row("authoring.status", status);
        row("authoring.tier", tier);
        row("authoring.actors", actors);
        row("authoring.places", places);
        row("authoring.tags", tags);
        row("authoring.part-of", whole);
        row("authoring.knowable", knowable);
        row("authoring.note", note);
        end(Bindings.createBooleanBinding(() -> label.soundProperty().get() && date.soundProperty().get() && knowable.soundProperty().get()
                        && !kind.getEditor().getText().isBlank(), label.soundProperty(), date.soundProperty(), knowable.soundProperty(),
                kind.getEditor().textProperty()), () -> made.apply(event()));
    }

    /// The words it stands on, and what it may be already.
    private void quote(EventDraft draft, Runnable closing) {
        String words = draft.quote().replaceAll("\\s+", " ");
        wide(new WrappingLabel("“" + (words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words) + "”", "quote"));
        for (EventDraft.Near near : draft.near()) {
            Hyperlink instead = new Hyperlink(Messages.get("authoring.near", near.label(), near.date()));
            instead.setWrapText(true);
            instead.setId("event-near-" + near.event().value());
            instead.setOnAction(_ -> {
                closing.run();
                near.instead().run();
            });
            wide(instead);
        }
    }

    private void kinds(@Nullable Event first) {
        kind.setId("event-kind");
        kind.setEditable(true);
        kind.getItems().setAll(Stream.concat(dossier.kinds().stream().map(KindStyle::id), dossier.events().stream().map(Event::kind).sorted())
                .distinct().map(this::called).toList());
        kind.setValue(first != null ? called(first.kind()) : kind.getItems().isEmpty() ? "happening" : kind.getItems().getFirst());
        Completion.of(kind.getEditor(), kind.getItems());
    }

    private String called(Kind id) {
        return dossier.called(id);
    }

    private Kind kind() {
        String typed = kind.getEditor().getText().strip();
        return dossier.kinds().stream().filter(own -> typed.equals(own.label())).map(KindStyle::id).findFirst()
                .orElseGet(() -> Slugs.kind(typed, Set.of()));
    }

    private void wholes(OpenDossier open, @Nullable Event first) {
        Phases phases = Phases.of(dossier.events());
        whole.setId("event-whole");
        whole.getItems().add(Optional.empty());
        dossier.events().stream().map(Event::id).filter(id -> before == null || !id.equals(before.id()) && !phases.within(id, before.id()))
                .forEach(id -> whole.getItems().add(Optional.of(id)));
        whole.setConverter(new ChosenWords<>(id -> id.flatMap(open::event).map(Event::label).orElse(Messages.get("authoring.part-of.none"))));
        whole.setValue(first == null ? Optional.empty() : Optional.ofNullable(first.partOf()));
    }

    private Event event() {
        Edtf when = Objects.requireNonNull(date.date());
        EventId id = before == null ? Slugs.event(label.words(), dossier) : before.id();
        Event.Builder event = Event.builder(id, label.words(), when, kind()).knowable(knowable.date()).status(status.getValue()).tier(tier.getValue())
                .actors(actors.names()).places(places.names()).tags(tags.names()).partOf(whole.getValue().orElse(null)).note(typed(note));
        return before == null ? event.build() : event.told(before.attestations(), before.silences()).build();
    }

    @Override
    public Node initialFocus() {
        return label.initialFocus();
    }
}
