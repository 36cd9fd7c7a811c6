package app.synoptic.propose.sentence;

/// A form of a verb: its plain form, and which of its forms it is.
public record Verb(String lemma, Form form) {

    /// `PAST` is the past where it is not the participle's form, `PAST_OR_PARTICIPLE` where it is.
    public enum Form { PLAIN, THIRD, PAST, PAST_OR_PARTICIPLE, PARTICIPLE, ING }

    /// Whether it can be the verb of a sentence without an auxiliary.
    public boolean finite() {
        return form != Form.PARTICIPLE && form != Form.ING;
    }
}
