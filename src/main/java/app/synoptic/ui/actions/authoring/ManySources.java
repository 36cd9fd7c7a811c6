package app.synoptic.ui.actions.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.edit.ManySourcesEdits.DeriveSources;
import app.synoptic.edit.ManySourcesEdits.MarkSourcesRead;
import app.synoptic.edit.ManySourcesEdits.RemoveSources;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person does to several sources at once: each is one change, which one undo takes back.
final class ManySources {

    private final AuthoringContext context;

    ManySources(AuthoringContext context) {
        this.context = context;
    }

    void mark(List<SourceId> sources, ReadingProgress read) {
        context.make(new MarkSourcesRead(Set.copyOf(sources), read), () -> context.notice().tell(
                Messages.get("authoring.sources.read." + read.state().name().toLowerCase(Locale.ROOT), sources.size())));
    }

    /// Offers what they can have been taken from: no other source, or one that is not among them nor was taken from one of them.
    void derive(List<SourceId> sources) {
        context.ready().ifPresent(open -> {
            Set<SourceId> copies = Set.copyOf(sources);
            List<Offer> offers = new ArrayList<>();
            offers.add(new Offer(Messages.get("authoring.sources.own"), "", () -> derive(copies, null)));
            models(open.dossier(), copies).forEach(model -> offers.add(new Offer(Messages.get("authoring.sources.derive", model.publisher()), model.title(),
                    () -> derive(copies, model.id()))));
            context.choose(offers, offer -> offer);
        });
    }

    /// Goes up from each source once.
    static List<Source> models(Dossier dossier, Set<SourceId> copies) {
        Map<SourceId, @Nullable SourceId> origins = new HashMap<>();
        dossier.sources().forEach(source -> origins.put(source.id(), source.derivedFrom()));
        Set<SourceId> taken = new HashSet<>(copies);
        Set<SourceId> free = new HashSet<>();
        for (Source source : dossier.sources()) {
            Set<SourceId> way = new HashSet<>();
            @Nullable SourceId at = source.id();
            while (at != null && !taken.contains(at) && !free.contains(at) && way.add(at)) {
                at = origins.get(at);
            }
            (at != null && taken.contains(at) ? taken : free).addAll(way);
        }
        return dossier.sources().stream().filter(source -> free.contains(source.id())).toList();
    }

    private void derive(Set<SourceId> copies, @Nullable SourceId model) {
        context.make(new DeriveSources(copies, model), () -> context.notice().tell(model == null ? Messages.get("authoring.sources.own.done", copies.size())
                : Messages.get("authoring.sources.derived", copies.size(), context.publisher(model))));
    }

    /// Asks first: much may go with them.
    void remove(List<SourceId> sources) {
        context.ready().ifPresent(open -> context.ask(Messages.get("authoring.sources.remove", sources.size()), words(open, Set.copyOf(sources)), "deed.remove.go",
                new RemoveSources(Set.copyOf(sources)),
                change -> context.tellUndoable(Messages.get("authoring.sources.removed", sources.size()), change, () -> { })));
    }

    /// How much goes with them.
    private static String words(OpenDossier open, Set<SourceId> sources) {
        Dossier dossier = open.dossier();
        long testimonies = dossier.events().stream().flatMap(event -> event.attestations().stream()).filter(one -> sources.contains(one.source())).count();
        long answers = dossier.questions().stream().flatMap(question -> question.readings().stream()).filter(one -> sources.contains(one.source())).count();
        long passages = sources.stream().flatMap(source -> open.text(source).stream()).flatMap(ManySources::passages).count();
        return Messages.get("authoring.sources.remove.words", testimonies, answers, passages);
    }

    private static Stream<?> passages(SourceText text) {
        return Stream.concat(text.findings().values().stream(), text.answers().values().stream()).flatMap(Collection::stream);
    }
}
