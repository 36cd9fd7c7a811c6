package app.synoptic.ui.sources.names;

import app.synoptic.domain.Silence;
import app.synoptic.ui.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many sources have nothing on what is looked at, by why, and how many a person has hidden, in words.
public final class SilenceCount {

    /// In the order they are told.
    private static final List<Silence> KINDS = List.of(Silence.UNMENTIONED, Silence.TOO_EARLY, Silence.BEGUN, Silence.NOT_READ, Silence.NOT_APPLICABLE);

    private SilenceCount() {}

    /// @param sources how many there are in all
    /// @param hidden  how many of them are hidden
    /// @param lost    how many passages of what is looked at the hidden ones have
    public static String words(TestifyingSources voices, int sources, int hidden, int lost) {
        String first = voices.silent().isEmpty() ? Messages.get("sources.all", sources)
                : Messages.get("sources.silent", voices.silent().size(), kinds(voices).map(kind -> of(kind, voices)).collect(Collectors.joining(" · ")));
        return Stream.of(first, hidden(hidden, lost)).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String hidden(int hidden, int lost) {
        return hidden == 0 ? "" : lost == 0 ? Messages.get("sources.hidden", hidden) : Messages.get("sources.hidden.passages", hidden, lost);
    }

    /// The silences there are.
    static Stream<Silence> kinds(TestifyingSources voices) {
        return KINDS.stream().filter(kind -> voices.count(kind) > 0);
    }

    /// How many are silent for one reason.
    static String of(Silence why, TestifyingSources voices) {
        long count = voices.count(why);
        return switch (why) {
            case UNMENTIONED -> Messages.get(voices.asked() ? "sources.silent.unmentioned.answer" : "sources.silent.unmentioned", count);
            case TOO_EARLY -> Messages.get("sources.silent.too-early", count);
            case BEGUN -> Messages.get("sources.silent.begun", count);
            case NOT_READ -> Messages.get("sources.silent.not-read", count);
            case NOT_APPLICABLE -> Messages.get("sources.silent.not-applicable", count);
        };
    }
}
