package app.synoptic.edit;

import java.util.Optional;

/// What a source's lines may be, wherever they are typed.
public final class SourceLines {

    /// How long the name of a publisher may be, in characters.
    public static final int LONGEST = 200;

    private static final String LANGUAGE = "[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*";

    private SourceLines() {}

    /// How long the name of a publisher is where that is too long.
    public static Optional<Integer> tooLong(String publisher) {
        int length = publisher.codePointCount(0, publisher.length());
        return length > LONGEST ? Optional.of(length) : Optional.empty();
    }

    /// Whether it is written as a BCP 47 tag is.
    public static boolean language(String tag) {
        return tag.matches(LANGUAGE);
    }
}
