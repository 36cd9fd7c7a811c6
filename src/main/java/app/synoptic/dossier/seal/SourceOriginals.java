package app.synoptic.dossier.seal;

import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.ParsedDossier.NamedText;
import app.synoptic.dossier.ParsedDossier.Place;
import app.synoptic.text.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The originals of one source that are at hand: those the file names for it, the newest last, and those its places name.
final class SourceOriginals {

    private final Function<TextId, Optional<Wording>> texts;
    private final Map<TextId, PassageLocator> known = new LinkedHashMap<>();
    private @Nullable PassageLocator newest;

    SourceOriginals(List<NamedText> named, Function<TextId, Optional<Wording>> texts) {
        this.texts = texts;
        named.stream().filter(text -> text.kind() == TextKind.ORIGINAL).map(NamedText::text).map(this::get)
                .filter(Objects::nonNull).forEach(it -> newest = it);
    }

    /// The original a place lies in: the one it names, or else the newest; null where that is not at hand.
    @Nullable PassageLocator of(@Nullable Place at) {
        if (at == null) {
            return null;
        }
        TextId named = at.text();
        return named == null ? newest : get(named);
    }

    @Nullable Wording newest() {
        return newest == null ? null : newest.text();
    }

    /// All that have been asked for.
    Collection<PassageLocator> all() {
        return Collections.unmodifiableCollection(known.values());
    }

    /// @throws IllegalArgumentException if the recognition is damaged
    Optional<SourceKey> unlock(Recognition recognition) {
        return known.values().stream()
                .flatMap(original -> Recogniser.unlock(Words.of(original.text().text()), recognition).stream()).findFirst();
    }

    /// What recognises an original, under `key`.
    ///
    /// @throws IllegalArgumentException if its body is too short
    static Recognition recognition(Wording original, SourceKey key) {
        return Recogniser.of(original, key);
    }

    private @Nullable PassageLocator get(TextId id) {
        return known.computeIfAbsent(id, it -> texts.apply(it).filter(text -> text.kind() == TextKind.ORIGINAL)
                .map(PassageLocator::new).orElse(null));
    }
}
