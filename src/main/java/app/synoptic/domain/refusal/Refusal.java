package app.synoptic.domain.refusal;

import app.synoptic.domain.words.Language;
import app.synoptic.domain.words.Phrasebook;
import app.synoptic.domain.words.Spoken;
import java.util.List;

/// Refuses what cannot be done, for a [Reason]. Its message is one English clause without a full stop, as files and logs
/// have it; its localized message is the same in the language the program speaks.
public final class Refusal extends IllegalArgumentException {

    static final String BUNDLE = "app.synoptic.domain.refusal.reasons";

    private static final long serialVersionUID = 1L;
    private static final Phrasebook ENGLISH = Phrasebook.of(BUNDLE, Language.ENGLISH);
    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private final Reason reason;
    private final transient List<Object> values;

    Refusal(Reason reason, List<Object> values) {
        super(ENGLISH.of(reason.key(), values.toArray()));
        this.reason = reason;
        this.values = values;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getLocalizedMessage() {
        return WORDS.now().of(reason.key(), values.toArray());
    }
}
