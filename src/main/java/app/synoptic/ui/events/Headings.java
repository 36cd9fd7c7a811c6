package app.synoptic.ui.events;

import app.synoptic.domain.edtf.Clock;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.state.OpenDossier;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The words of the headings of days, kept while they would stay the same: a list of years is made again with every change
/// of a dossier.
final class Headings {

    /// All that the words follow from, besides the day.
    private record Said(OptionalInt year, Clock clock, Language language) {}

    private final Map<DayHeading, String> words = new HashMap<>();
    private @Nullable Said said;

    String of(DayHeading day, OpenDossier open) {
        Said now = new Said(open.dossier().year(), open.clock(), Spoken.language());
        if (!now.equals(said)) {
            words.clear();
            said = now;
        }
        return words.computeIfAbsent(day, other -> other.words(open));
    }
}
