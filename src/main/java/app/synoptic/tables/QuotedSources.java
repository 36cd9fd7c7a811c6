package app.synoptic.tables;

import app.synoptic.anchor.QuotedPlaces;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/// Finds in the texts of a dossier's sources the words that tables quote. Of a source whose original is held its digest is not looked
/// into.
public final class QuotedSources {

    /// Where words stand: the passages of one text of a source.
    record Found(SourceId source, List<Passage> passages) {}

    private static final Pattern START = Pattern.compile("\\d{1,9}");

    private final QuotedPlaces places = new QuotedPlaces();
    private final Map<TextId, SourceId> sources = new HashMap<>();
    private final Map<SourceId, List<Wording>> texts = new HashMap<>();

    private QuotedSources() {}

    /// None, where nothing is quoted.
    public static QuotedSources none() {
        return new QuotedSources();
    }

    /// Reads all texts that are held: not for a thread that draws.
    ///
    /// @param cancelled whether nobody waits any more; then some are left out
    public static QuotedSources of(LibraryReader reader, DossierId dossier, BooleanSupplier cancelled) {
        QuotedSources quoted = new QuotedSources();
        Map<SourceId, HeldText> chosen = new HashMap<>();
        for (HeldText held : reader.held(dossier)) {
            if (held.kind() == TextKind.ORIGINAL) {
                chosen.put(held.source(), held);
            } else {
                chosen.putIfAbsent(held.source(), held);
            }
        }
        for (HeldText held : reader.held(dossier)) {
            if (!cancelled.getAsBoolean()) {
                reader.sound(held.text()).ifPresent(wording -> {
                    quoted.texts.computeIfAbsent(held.source(), _ -> new ArrayList<>()).add(wording);
                    if (held.equals(chosen.get(held.source()))) {
                        quoted.places.add(wording);
                        quoted.sources.put(wording.id(), held.source());
                    }
                });
            }
        }
        return quoted;
    }

    /// The words where a table says that they begin in a text of a source; empty where others stand there, or nothing is said.
    Optional<Passage> at(SourceId source, String start, String words) {
        if (!START.matcher(start).matches() || words.isEmpty()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(start);
        return texts.getOrDefault(source, List.of()).stream().filter(text -> text.text().startsWith(words, at)).findFirst().map(text -> new Passage(text.id(), at, at + words.length()));
    }

    List<Found> of(String words) {
        List<Found> found = new ArrayList<>();
        for (List<Passage> passages : places.of(words)) {
            SourceId source = sources.get(passages.getFirst().text());
            if (source != null) {
                found.add(new Found(source, passages));
            }
        }
        return found;
    }
}
