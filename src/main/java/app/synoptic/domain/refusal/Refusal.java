package app.synoptic.domain.refusal;

import java.util.List;

/// Refuses what cannot be done, for a [Reason]. Expected, and so no [IllegalArgumentException]: that is a defect. Its message is for
/// those who look for faults; what a person reads are the sentences of `i18n`.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> values;

    Refusal(Reason reason, List<Object> values) {
        super(reason.key() + " " + values);
        this.reason = reason;
        this.values = List.copyOf(values);
    }

    public Reason reason() {
        return reason;
    }

    /// What its sentence names, in the order of its places there: whole numbers, all else as text.
    public List<Object> values() {
        return values;
    }
}
