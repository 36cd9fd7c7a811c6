package app.synoptic.ui.controls;

import app.synoptic.domain.Value;
import app.synoptic.i18n.Spoken;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ValueText;
import app.synoptic.ui.state.OpenDossier;
import org.jspecify.annotations.Nullable;

/// A source's answer to a question in words, as in a report, but with its dates short.
public final class ValueWords {

    private ValueWords() {}

    /// @param unit what a number counts, in the plural; null for other types
    public static String of(Value value, @Nullable String unit, OpenDossier open) {
        return ValueText.of(value, unit, Phrases.in(Spoken.language()), date -> DateLabels.shortly(date, open));
    }
}
