package app.synoptic.export;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.wording.TextId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the entries of a dossier file are called. Unpacked, it is a folder with a dossier and its digests beside it.
final class EntryNames {

    static final String MEDIA_TYPE = "mimetype";
    static final String DOSSIER = "dossier.json";
    static final String DIGESTS = "digests/";
    static final String CAPTURES = "captures.json";
    static final String STATEMENT = "custody/statement.txt";
    static final String SIGNER = "custody/signer.pem";
    static final String SUMS = "custody/SHA256SUMS";
    static final String SIGNATURE = SUMS + ".sig";
    static final String STAMP = SIGNATURE + ".tst";
    private static final Set<String> CUSTODY = Set.of(STATEMENT, SIGNER, SUMS, SIGNATURE, STAMP);
    private static final String ORIGINALS = "originals/";
    private static final String SESSIONS = "sessions/";
    private static final String TEXT = ORIGINALS + "([a-z0-9]+(?:-[a-z0-9]+)*)/([0-9]{1,5})-([0-9a-f]{64})";
    private static final Pattern ORIGINAL = Pattern.compile(TEXT + "(?:\\.([A-Za-z0-9_-]{1,40}))?\\.txt");
    private static final Pattern CARRIED = Pattern.compile(TEXT + "\\.json");
    private static final String CAPTURE = ".capture";
    private static final Pattern CAPTURED = Pattern.compile(TEXT + "\\.capture");
    private static final Pattern SESSION = Pattern.compile(SESSIONS + "[a-z0-9]+(?:-[a-z0-9]+)*\\.json");

    private static final int LONGEST_ID = 120;

    private EntryNames() {}

    /// An original as its entry's name tells of it: the how-manieth of its source it is, from 1, which text, and in which
    /// encoding a person chose to read it.
    ///
    /// @param carried whether the entry is what a reader made of it, beside which lies its capture
    record Original(SourceId source, int place, TextId text, @Nullable String charset, String name, boolean carried) {

        /// The entry of the bytes that were imported.
        String capture() {
            return carried ? name.substring(0, name.length() - ".json".length()) + CAPTURE : name;
        }
    }

    static String original(DossierFile.Original original, int place) {
        String charset = original.charset() == null ? "" : "." + original.charset();
        return text(original, place) + charset + ".txt";
    }

    /// What a reader made of an original, and beside it its capture.
    static String carried(DossierFile.Original original, int place) {
        return text(original, place) + ".json";
    }

    private static String text(DossierFile.Original original, int place) {
        return "%s%s/%d-%s".formatted(ORIGINALS, original.source(), place, original.text());
    }

    static Optional<Original> original(String name) {
        return original(ORIGINAL.matcher(name), name, false).or(() -> original(CARRIED.matcher(name), name, true));
    }

    private static Optional<Original> original(Matcher matcher, String name, boolean carried) {
        return matcher.matches() && matcher.group(1).length() <= LONGEST_ID ? Optional.of(new Original(new SourceId(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                new TextId(matcher.group(3)), carried ? null : matcher.group(4), name, carried)) : Optional.empty();
    }

    /// Whether an entry is a capture, and what a reader made of it lies beside it.
    static boolean captured(String name, Predicate<String> there) {
        return CAPTURED.matcher(name).matches() && there.test(name.substring(0, name.length() - CAPTURE.length()) + ".json");
    }

    /// Whether an entry proves the others.
    static boolean custody(String name) {
        return CUSTODY.contains(name);
    }

    static String session(SessionId id) {
        return SESSIONS + id + ".json";
    }

    static boolean session(String name) {
        return SESSION.matcher(name).matches() && name.length() <= SESSIONS.length() + LONGEST_ID + ".json".length();
    }
}
