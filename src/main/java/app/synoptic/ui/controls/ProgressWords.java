package app.synoptic.ui.controls;

import app.synoptic.domain.progress.ReadingState;
import app.synoptic.ui.Messages;
import java.util.Locale;

/// How far a source was read, in words.
public final class ProgressWords {

    private ProgressWords() {}

    public static String of(ReadingState state) {
        return Messages.get("sources.read." + state.name().toLowerCase(Locale.ROOT));
    }
}
