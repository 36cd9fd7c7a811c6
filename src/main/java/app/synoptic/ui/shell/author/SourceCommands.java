package app.synoptic.ui.shell.author;

import app.synoptic.compare.copy.NearCopies;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.Progress;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.SourceEdits.Derive;
import app.synoptic.edit.SourceEdits.MarkRead;
import app.synoptic.edit.SourceEdits.RemoveSource;
import app.synoptic.intake.ArticleParts;
import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.SourceForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.controls.wishes.AuthorEvent.Wish;
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

    private final Author author;
    private final Consumer<Subject> note;

    /// @param note has a note written
    SourceCommands(Author author, Consumer<Subject> note) {
        this.note = note;
        this.author = author;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.source", Group.AUTHORING, () -> choose(this::edit)),
                Command.of("command.author.source.note", Group.AUTHORING, () -> choose(source -> note.accept(new OfSource(source.id())))),
                Command.of("command.author.source.read", Group.AUTHORING, () -> choose(this::mark)),
                Command.of("command.author.source.remove", Group.AUTHORING, () -> choose(this::remove)),
                Command.of("command.author.source.encoding", Group.AUTHORING, () -> choose(this::reread)),
                Command.of("command.author.copies", Group.AUTHORING, this::copies));
    }

    private void choose(Consumer<Source> action) {
        author.ready().ifPresent(open -> author.choose(open.dossier().sources(),
                source -> new Offer(source.publisher(), source.title(), () -> action.accept(source))));
    }

    void edit(SourceId id) {
        author.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::edit);
    }

    private void edit(Source source) {
        SourceForm form = new SourceForm(author.open(), source, () -> remove(source), author.making(), author::hide);
        author.show(form);
        author.open().text(source.id()).filter(SourceText::original).ifPresent(text -> author.atDesk(desk -> desk.metadata(text.id(), form::tell)));
    }

    void reread(SourceId id) {
        author.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::reread);
    }

    /// Offers the encodings in which the file of the original shown can be read, each with how it reads.
    private void reread(Source source) {
        Optional<SourceText> held = author.open().text(source.id()).filter(SourceText::original);
        if (held.filter(text -> !text.plain()).isPresent()) {
            author.notice().tell(Messages.get("authoring.encoding.told", source.publisher()));
            return;
        }
        Optional<TextId> original = held.map(SourceText::id);
        if (original.isEmpty()) {
            author.notice().tell(Messages.get("authoring.encoding.none", source.publisher()));
            return;
        }
        author.atDesk(desk -> desk.encodings(original.get(), readings -> author.choose(readings, reading -> new Offer(
                Messages.get("authoring.encoding.offer", reading.charset().name(), reading.sample()), "",
                () -> desk.reread(source.id(), original.get(), reading.charset(), intake -> tell(source, intake))))));
    }

    /// Takes a stretch of a text into its article or out of it, and offers to take that back.
    void take(SourceId id, TextId text, Region region) {
        author.now(() -> author.atDesk(desk -> desk.take(id, text, region, taken -> {
            String publisher = publisher(author.open().dossier(), id);
            switch (taken) {
                case ArticleParts.Cited(int passages) -> author.notice().warn(Messages.get("sources.part.cited", publisher, passages));
                case ArticleParts.Taken(long change, int found) -> author.tellUndoable(Messages.get(region.kind().citable()
                        ? "sources.part.taken-in" : "sources.part.taken-out", publisher, found), change, () -> { });
            }
        })));
    }

    private void tell(Source source, Intake intake) {
        String words = IntakeWords.of(source.publisher(), intake);
        if (intake instanceof Intake.Refused) {
            author.notice().warn(words);
        } else {
            author.notice().tell(words);
        }
    }

    /// Offers how far it can have been read, but not as far as it was.
    private void mark(Source source) {
        author.choose(Stream.of(Progress.UNREAD, Progress.BEGUN, Progress.THROUGH).filter(read -> !read.equals(source.read())).toList(),
                read -> new Offer(new Wish.MarkRead(source.id(), read).words(), source.publisher(), () -> mark(source.id(), read)));
    }

    void mark(SourceId id, Progress read) {
        author.make(new MarkRead(id, read), () -> author.notice().tell(
                Messages.get("authoring.read." + read.state().name().toLowerCase(Locale.ROOT), publisher(author.open().dossier(), id))));
    }

    void remove(SourceId id) {
        author.ready().flatMap(open -> open.dossier().source(id)).ifPresent(this::remove);
    }

    /// Asks first: much may go with it.
    private void remove(Source source) {
        RemoveSource edit = new RemoveSource(source.id());
        author.ask(Messages.get("authoring.source.remove", source.publisher()), words(author.open(), source), "deed.remove.go", edit,
                change -> author.tellUndoable(Messages.get("authoring.source.removed", source.publisher()), change, () -> { }));
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
        Dossier dossier = author.open().dossier();
        author.make(new Derive(copy, model), () -> author.notice().tell(Messages.get("authoring.derived", publisher(dossier, copy), publisher(dossier, model))));
    }

    private static String publisher(Dossier dossier, SourceId id) {
        return Publishers.of(dossier, id);
    }

    private void copies() {
        author.ready().ifPresent(open -> {
            List<NearCopy> proposed = proposed(open);
            if (proposed.isEmpty()) {
                author.notice().tell(Messages.get("authoring.copies.none"));
            } else {
                List<Offer> offers = new ArrayList<>();
                proposed.forEach(copy -> offers.addAll(offers(open.dossier(), copy)));
                author.choose(offers, offer -> offer);
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
                .findFirst().ifPresent(copy -> Platform.runLater(() -> author.notice().also(OriginWords.of(copy, now.dossier()),
                        Messages.get("authoring.copies.accept"), () -> derive(copy.copy(), copy.model()))));
    }
}
