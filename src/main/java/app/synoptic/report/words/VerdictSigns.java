package app.synoptic.report.words;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Signs for verdicts and silences, for places too narrow for words.
public final class VerdictSigns {

    private VerdictSigns() {}

    public static String of(Silence silence) {
        return switch (silence) {
            case UNMENTIONED -> "–";
            case TOO_EARLY -> "‹";
            case BEGUN -> "…";
            case NOT_READ -> "·";
            case NOT_APPLICABLE -> "×";
        };
    }

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case DIFFER -> "!";
            case AGREE -> "=";
            case COMPATIBLE -> "~";
            case SINGLE -> "1";
            case UNANSWERED -> "0";
            case NEEDS_ORIGINALS -> "?";
        };
    }

    /// What each sign stands for.
    public static String key(Phrases words) {
        return Stream.concat(Arrays.stream(Verdict.values()).map(verdict -> of(verdict) + " " + words.of(verdict)),
                Arrays.stream(Silence.values()).map(silence -> of(silence) + " " + words.of(silence))).collect(Collectors.joining(", "));
    }
}
