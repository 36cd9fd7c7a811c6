package app.synoptic.ui.sources.names;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.sources.row.PaneArrangement;
import app.synoptic.ui.state.OpenDossier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the list of sources has to offer: all of them, in kinds, each with why it has nothing on what is looked at.
///
/// @param known the sources of the dossier by id
/// @param open  those that have a pane
/// @param said  what a source says of what is looked at
public record SourceChoice(OpenDossier dossier, Map<SourceId, Source> known, TestifyingSources voices, PaneArrangement arrangement, Set<SourceId> open,
                           Function<Source, Said> said) {

    /// What a source says, or why it says nothing.
    ///
    /// @param brief    in a few words; empty where nothing is looked at
    /// @param remark   in a sentence; empty where nothing needs saying
    /// @param passages how many of its passages say it
    public record Said(String brief, String remark, int passages) {}

    /// How the list is sorted.
    enum Sorting { OWN, NAME, DATE, WHY }

    /// Some of the sources: those with a silence, or with any; those hidden; all.
    sealed interface Kind {

        /// @param why one silence only
        record Silent(Optional<Silence> why) implements Kind {}

        record Hidden() implements Kind {}

        record All() implements Kind {}
    }

    /// Some sources by id, in their order.
    List<Source> sources(Collection<SourceId> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    /// The kinds there are, the one asked for first.
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (!voices.silent().isEmpty()) {
            kinds.add(new Kind.Silent(Optional.empty()));
            SilenceCount.kinds(voices).forEach(why -> kinds.add(new Kind.Silent(Optional.of(why))));
        }
        if (hiding()) {
            kinds.add(new Kind.Hidden());
        }
        kinds.add(new Kind.All());
        return kinds;
    }

    /// Whether any is hidden.
    boolean hiding() {
        return !arrangement.hidden().isEmpty();
    }

    String words(Kind kind) {
        return switch (kind) {
            case Kind.Silent(var why) -> why.map(own -> SilenceCount.of(own, voices))
                    .orElseGet(() -> Messages.get("sources.list.silent", voices.silent().size()));
            case Kind.Hidden _ -> Messages.get("sources.hidden", arrangement.hidden().size());
            case Kind.All _ -> Messages.get("sources.all", known.size());
        };
    }

    static String words(Sorting sorting) {
        return Messages.get("sources.list.by." + sorting.name().toLowerCase(Locale.ROOT));
    }

    /// Those of one kind that have all typed words in publisher or title, sorted.
    List<Source> of(Kind kind, String typed, Sorting sorting) {
        List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        Set<SourceId> some = new HashSet<>(ids(kind));
        Stream<Source> found = sources(arrangement.order().stream().filter(some::contains).toList()).stream()
                .filter(source -> {
                    String own = (source.publisher() + " " + source.title()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(own::contains);
                });
        return switch (sorting) {
            case OWN -> found.toList();
            case NAME -> found.sorted(Comparator.comparing(source -> source.publisher().toLowerCase(Locale.ROOT))).toList();
            case DATE -> found.sorted(Comparator.comparing(source -> from(source).orElse(Instant.MAX))).toList();
            case WHY -> found.sorted(Comparator.comparing(source -> Optional.ofNullable(voices.silent().get(source.id())).map(Enum::ordinal).orElse(-1))).toList();
        };
    }

    private List<SourceId> ids(Kind kind) {
        return switch (kind) {
            case Kind.Silent(var why) -> voices.silent().entrySet().stream().filter(one -> why.isEmpty() || why.get() == one.getValue())
                    .map(Map.Entry::getKey).toList();
            case Kind.Hidden _ -> List.copyOf(arrangement.hidden());
            case Kind.All _ -> arrangement.order();
        };
    }

    private Optional<Instant> from(Source source) {
        return Optional.ofNullable(source.published()).map((Edtf date) -> date.bounds(dossier.dossier().zone()).from());
    }

    /// When a source was published, in a few words.
    String published(Source source) {
        return source.published() == null ? "" : DateLabels.shortly(source.published(), dossier.clock());
    }

    /// Why a source has nothing, or what it has; and whether it is to be seen.
    String why(Source source) {
        Said own = said.apply(source);
        String words = own.remark().isEmpty() ? own.brief() : own.remark();
        String where = arrangement.hidden().contains(source.id()) ? Messages.get("sources.list.hidden")
                : open.contains(source.id()) ? Messages.get("sources.list.open") : "";
        return Stream.of(words.isEmpty() ? source.title() : words, where).filter(part -> !part.isEmpty()).reduce((one, other) -> one + " · " + other).orElse("");
    }
}
