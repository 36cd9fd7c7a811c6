package app.synoptic.exchange.account;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.words.ExportWords;
import app.synoptic.i18n.Language;

/// Where a passage stands, and its words as far as they may be told, for a person to read.
public final class PassageText {

    private PassageText() {}

    /// As `“the words” (digest, characters 12–30)`.
    public static String of(CitedPassage passage, Language language) {
        String where = where(passage, ExportWords.in(language));
        return passage.words().isEmpty() ? where : "“" + passage.words().replaceAll("\\s+", " ").strip() + "” (" + where + ")";
    }

    /// The same with the fingerprint by which it is found in any copy.
    public static String findable(CitedPassage passage, Language language) {
        return passage.fingerprint().isEmpty() ? of(passage, language) : of(passage, language) + " [" + passage.fingerprint() + "]";
    }

    private static String where(CitedPassage passage, ExportWords words) {
        boolean original = passage.kind() == TextKind.ORIGINAL;
        if (passage.place().isEmpty()) {
            return original ? words.of("passage.fingerprint") : words.of("passage.digest");
        }
        Passage place = passage.place().get();
        String start = Integer.toString(place.start());
        String end = Integer.toString(place.end());
        if (!original) {
            return words.of("passage.digest.at", start, end);
        }
        return passage.page() == 0 ? words.of("passage.original.at", start, end)
                : words.of("passage.original.page", Integer.toString(passage.page()), start, end);
    }
}
