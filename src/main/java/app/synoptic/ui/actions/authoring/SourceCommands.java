package app.synoptic.ui.actions.authoring;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.SourceEdits.Derive;
import app.synoptic.edit.SourceEdits.MarkRead;
import app.synoptic.edit.SourceEdits.RemoveSource;
import app.synoptic.intake.ArticleParts;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.SourceForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.safety.TextOriginView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// What a person does to sources, and which of them may have been taken from another.
final class SourceCommands {

    private final AuthoringContext context;
    private final Consumer<Subject> note;

    /// @param note has a note written
    SourceCommands(AuthoringContext context, Consumer<Subject> note) {
        this.note = note;
        this.context = context;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.source", Group.AUTHORING, () -> choose(this::edit)),
                Command.of("command.author.source.note", Group.AUTHORING, () -> choose(source -> note.accept(new OfSource(source.id())))),
                Command.of("command.author.source.read", Group.AUTHORING, () -> choose(this::mark)),
                Command.of("command.author.source.remove", Group.AUTHORING, () -> choose(this::remove)),
                Command.of("command.author.source.encoding", Group.AUTHORING, () -> choose(this::reread)),
                Command.of("command.author.source.origin", Group.AUTHORING, () -> choose(source -> origin(source.id()))),
                Command.of("command.author.copies", Group.AUTHORING, this::copies));
    }

    private void choose(Consumer<Source> action) {
        context.ready().ifPresent(open -> context.choose(open.dossier().sources(),
                source -> new Offer(source.publisher(), source.title(), () -> action.accept(source))));
    }

    void edit(SourceId id) {
        context.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::edit);
    }

    private void edit(Source source) {
        SourceForm form = new SourceForm(context.open(), source, () -> remove(source), context.submitter(), context::hide);
        context.show(form);
        context.open().text(source.id()).filter(SourceText::original).ifPresent(text -> context.editing().metadata(text.id(), form::tell));
    }

    /// Says where the text that is shown of a source came from.
    void origin(SourceId id) {
        OpenDossier open = context.open();
        Optional<TextId> text = open.text(id).map(SourceText::id);
        if (text.isEmpty()) {
            context.notice().tell(Messages.get("origin.none", publisher(open.dossier(), id)));
            return;
        }
        context.editing().provenance(text.get(), known -> {
            TextOriginView view = new TextOriginView(publisher(open.dossier(), id), known, context::hide, () -> context.notice().tell(Messages.get("origin.copied")));
            context.show(view, view.start());
        });
    }

    void reread(SourceId id) {
        context.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::reread);
    }

    /// Offers the encodings in which the file of the original shown can be read, each with how it reads.
    private void reread(Source source) {
        Optional<SourceText> held = context.open().text(source.id()).filter(SourceText::original);
        if (held.filter(text -> !text.plain()).isPresent()) {
            context.notice().tell(Messages.get("authoring.encoding.told", source.publisher()));
            return;
        }
        Optional<TextId> original = held.map(SourceText::id);
        if (original.isEmpty()) {
            context.notice().tell(Messages.get("authoring.encoding.none", source.publisher()));
            return;
        }
        context.editing().encodings(original.get(), readings -> context.choose(readings, reading -> new Offer(
                Messages.get("authoring.encoding.offer", reading.charset().name(), reading.sample()), "",
                () -> context.editing().reread(source.id(), original.get(), reading.charset(), intake -> tell(source, intake)))));
    }

    /// Takes a stretch of a text into its article or out of it, and offers to take that back.
    void take(SourceId id, TextId text, Region region) {
        context.now(() -> context.editing().take(id, text, region, taken -> {
            String publisher = publisher(context.open().dossier(), id);
            switch (taken) {
                case ArticleParts.Cited(int passages) -> context.notice().warn(Messages.get("sources.part.cited", publisher, passages));
                case ArticleParts.Taken(long change, int found) -> context.tellUndoable(Messages.get(region.kind().citable()
                        ? "sources.part.taken-in" : "sources.part.taken-out", publisher, found), change, () -> { });
            }
        }));
    }

    private void tell(Source source, ImportResult intake) {
        String words = ImportResultWords.of(source.publisher(), intake);
        if (intake instanceof ImportResult.Refused) {
            context.notice().warn(words);
        } else {
            context.notice().tell(words);
        }
    }

    /// Offers how far it can have been read, but not as far as it was.
    private void mark(Source source) {
        context.choose(Stream.of(ReadingProgress.UNREAD, ReadingProgress.BEGUN, ReadingProgress.THROUGH).filter(read -> !read.equals(source.read())).toList(),
                read -> new Offer(new Wish.MarkRead(source.id(), read).words(), source.publisher(), () -> mark(source.id(), read)));
    }

    void mark(SourceId id, ReadingProgress read) {
        context.make(new MarkRead(id, read), () -> context.notice().tell(
                Messages.get("authoring.read." + read.state().name().toLowerCase(Locale.ROOT), publisher(context.open().dossier(), id))));
    }

    void remove(SourceId id) {
        context.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::remove);
    }

    /// Asks first: much may go with it.
    private void remove(Source source) {
        RemoveSource edit = new RemoveSource(source.id());
        context.ask(Messages.get("authoring.source.remove", source.publisher()), words(context.open(), source), "deed.remove.go", edit,
                change -> context.tellUndoable(Messages.get("authoring.source.removed", source.publisher()), change, () -> { }));
    }

    /// How much goes with a source.
    static String words(OpenDossier open, Source source) {
        Dossier dossier = open.dossier();
        long testimonies = dossier.events().stream().flatMap(event -> event.attestations().stream()).filter(one -> one.source().equals(source.id())).count();
        long answers = dossier.questions().stream().flatMap(question -> question.readings().stream()).filter(one -> one.source().equals(source.id())).count();
        long passages = open.text(source.id()).stream().flatMap(SourceCommands::passages).count();
        return Messages.get("authoring.source.remove.words", testimonies, answers, passages);
    }

    private static Stream<?> passages(SourceText text) {
        return Stream.concat(text.findings().values().stream(), text.answers().values().stream()).flatMap(Collection::stream);
    }

    void derive(SourceId copy, SourceId model) {
        Dossier dossier = context.open().dossier();
        context.make(new Derive(copy, model), () -> context.notice().tell(Messages.get("authoring.derived", publisher(dossier, copy), publisher(dossier, model))));
    }

    private static String publisher(Dossier dossier, SourceId id) {
        return Publishers.of(dossier, id);
    }

    private void copies() {
        context.ready().ifPresent(open -> {
            List<NearCopy> proposed = proposed(open);
            if (proposed.isEmpty()) {
                context.notice().tell(Messages.get("authoring.copies.none"));
            } else {
                List<Offer> offers = new ArrayList<>();
                proposed.forEach(copy -> offers.addAll(offers(open.dossier(), copy)));
                context.choose(offers, offer -> offer);
            }
        });
    }

    private List<Offer> offers(Dossier dossier, NearCopy copy) {
        Offer one = offer(dossier, copy, copy.copy(), copy.model());
        return copy.dated() ? List.of(one) : List.of(one, offer(dossier, copy, copy.model(), copy.copy()));
    }

    private Offer offer(Dossier dossier, NearCopy copy, SourceId later, SourceId earlier) {
        return new Offer(Messages.get("authoring.copies.derive", publisher(dossier, later), publisher(dossier, earlier)),
                Messages.get("authoring.copies.share", Math.round(copy.share() * 100)), () -> derive(later, earlier));
    }

    /// Proposals nobody has decided on.
    static List<NearCopy> proposed(OpenDossier open) {
        return open.nearCopies().stream().filter(copy -> !derived(open, copy.copy(), copy.model()) && !derived(open, copy.model(), copy.copy())).toList();
    }

    private static boolean derived(OpenDossier open, SourceId source, SourceId from) {
        return open.dossier().source(source).map(Source::derivedFrom).filter(from::equals).isPresent();
    }

    /// Says of texts that came in when they are found to be near copies, and offers to take one as derived. What is found when
    /// a dossier is opened came in long ago.
    void compare(@Nullable OpenDossier before, @Nullable OpenDossier now) {
        if (before == null || now == null || !before.dossier().id().equals(now.dossier().id()) || now.copies() == before.copies()
                || before.copies() == NearCopies.NONE) {
            return;
        }
        List<NearCopy> known = proposed(before);
        proposed(now).stream().filter(copy -> known.stream().noneMatch(old -> old.copy().equals(copy.copy()) && old.model().equals(copy.model())))
                .findFirst().ifPresent(copy -> Platform.runLater(() -> context.notice().also(OriginWords.of(copy, now.dossier()),
                        Messages.get("authoring.copies.accept"), () -> derive(copy.copy(), copy.model()))));
    }
}
