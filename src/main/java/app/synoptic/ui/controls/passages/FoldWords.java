package app.synoptic.ui.controls.passages;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a fold says: how much of the page is left out there, and why.
public final class FoldWords {

    private FoldWords() {}

    /// @param hidden what each of the lines is that it hides
    public static String of(List<BlockKind> hidden) {
        List<BlockKind> why = hidden.stream().filter(kind -> kind != BlockKind.OTHER).distinct().toList();
        if (why.isEmpty()) {
            return Messages.get("sources.furniture.fold", hidden.size());
        }
        return Messages.get("sources.furniture.fold.why", hidden.size(), why.stream().map(FoldWords::word).collect(Collectors.joining(", ")));
    }

    private static String word(BlockKind kind) {
        return Messages.get("sources.furniture." + kind.name().toLowerCase(Locale.ROOT));
    }
}
