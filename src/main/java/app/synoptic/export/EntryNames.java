package app.synoptic.export;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.wording.TextId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the entries of a dossier file are called. Unpacked, it is a folder with a dossier and its digests beside it.
final class EntryNames {

    static final String MEDIA_TYPE = "mimetype";
    static final String DOSSIER = "dossier.json";
    static final String DIGESTS = "digests/";
    private static final String ORIGINALS = "originals/";
    private static final String SESSIONS = "sessions/";
    private static final Pattern ORIGINAL = Pattern.compile(ORIGINALS + "([a-z0-9]+(?:-[a-z0-9]+)*)/([0-9]{1,5})-([0-9a-f]{64})(?:\\.([A-Za-z0-9_-]{1,40}))?\\.txt");
    private static final Pattern SESSION = Pattern.compile(SESSIONS + "[a-z0-9]+(?:-[a-z0-9]+)*\\.json");

    private static final int LONGEST_ID = 120;

    private EntryNames() {}

    /// An original as its entry's name tells of it: the how-manieth of its source it is, from 1, which text, and in which
    /// encoding a person chose to read it.
    record Original(SourceId source, int place, TextId text, @Nullable String charset, String name) {}

    static String original(DossierFile.Original original, int place) {
        String charset = original.charset() == null ? "" : "." + original.charset();
        return "%s%s/%d-%s%s.txt".formatted(ORIGINALS, original.source(), place, original.text(), charset);
    }

    static Optional<Original> original(String name) {
        Matcher matcher = ORIGINAL.matcher(name);
        return matcher.matches() && matcher.group(1).length() <= LONGEST_ID ? Optional.of(new Original(new SourceId(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                new TextId(matcher.group(3)), matcher.group(4), name)) : Optional.empty();
    }

    static String session(SessionId id) {
        return SESSIONS + id + ".json";
    }

    static boolean session(String name) {
        return SESSION.matcher(name).matches() && name.length() <= SESSIONS.length() + LONGEST_ID + ".json".length();
    }
}
