package app.synoptic.text;

import java.util.List;

/// Splits a text into words as DESIGN §3 defines them.
public final class Words {

    private Words() {}

    public static List<Word> of(String text) {
        throw new UnsupportedOperationException();
    }
}
