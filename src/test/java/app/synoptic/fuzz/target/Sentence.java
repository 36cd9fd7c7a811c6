package app.synoptic.fuzz.target;

import java.util.regex.Pattern;

/// What a refusal says: one sentence that a person can read, and no word of the machine's.
final class Sentence {

    private static final int LONGEST = 600;
    private static final Pattern MACHINE = Pattern.compile("Exception|\\b(?:java|javax|tools|org|com|app)\\.[a-z]+\\.|^null$|: null$|@[0-9a-f]{6,}");
    /// Words of the input, which may be any.
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|'[^']*'");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private Sentence() {}

    /// @throws AssertionError if it is no such sentence
    static void check(String said) {
        if (said.isBlank() || said.length() > LONGEST || MACHINE.matcher(QUOTED.matcher(said).replaceAll("“…”")).find() || UNSEEN.matcher(said).find()) {
            throw new AssertionError("refused with “%s”".formatted(said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said));
        }
    }

    /// The same of one that names its file.
    static void check(String said, String file) {
        if (!said.contains(file)) {
            throw new AssertionError("refused without its file: “%s”".formatted(said));
        }
        check(said);
    }
}
