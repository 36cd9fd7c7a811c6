package app.synoptic.cli.proof;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import app.synoptic.sign.SignException;

/// The sentences of the commands here, by dotted key.
public final class ProofWords {

    static final String BUNDLE = "app.synoptic.cli.proof.words";

    private static final Phrasebook WORDS = Phrasebook.of(BUNDLE, Language.ENGLISH);

    private ProofWords() {}

    static String of(String key, Object... values) {
        return WORDS.of(key, values);
    }

    /// What is said of one of several alternatives.
    static String of(String section, Enum<?> which, Object... values) {
        return of(section + ConstantTerm.of(which), values);
    }

    /// Why something could not be signed, in a sentence.
    public static String of(SignException failure) {
        Throwable cause = failure.getCause();
        return of("sign.", failure.reason(), failure.subject(), cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage());
    }
}
