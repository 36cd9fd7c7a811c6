package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import java.util.List;
import java.util.stream.Stream;

/// What can be done to the sources that are selected, one or many.
final class SourceActions {

    private SourceActions() {}

    /// To say how far they were read; not what is said of all of them already.
    static List<Wish> marking(List<Source> sources) {
        return Stream.of(ReadingProgress.UNREAD, ReadingProgress.BEGUN, ReadingProgress.THROUGH)
                .filter(read -> !sources.stream().allMatch(source -> source.read().state() == read.state())).map(read -> marking(sources, read)).toList();
    }

    private static Wish marking(List<Source> sources, ReadingProgress read) {
        return sources.size() == 1 ? new Wish.MarkRead(sources.getFirst().id(), read) : new Wish.MarkSources(ids(sources), read);
    }

    /// To say what they were taken from.
    static Wish deriving(List<Source> sources) {
        return new Wish.DeriveSources(ids(sources));
    }

    /// To take them away.
    static Wish removing(List<Source> sources) {
        return sources.size() == 1 ? new Wish.RemoveSource(sources.getFirst().id()) : new Wish.RemoveSources(ids(sources));
    }

    /// All of that, and what can be done to one alone.
    static List<Wish> all(List<Source> sources) {
        Stream<Wish> one = sources.size() != 1 ? Stream.empty() : Stream.of(new Wish.EditSource(sources.getFirst().id()),
                new Wish.WriteNote(new OfSource(sources.getFirst().id())), new Wish.TellOrigin(sources.getFirst().id()));
        return Stream.of(one, marking(sources).stream(), Stream.of(deriving(sources), removing(sources))).flatMap(part -> part).toList();
    }

    private static List<SourceId> ids(List<Source> sources) {
        return sources.stream().map(Source::id).toList();
    }
}
