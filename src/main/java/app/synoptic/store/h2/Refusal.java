package app.synoptic.store.h2;

import app.synoptic.store.StoreException;
import app.synoptic.store.StoreException.Reason;

/// What is said when a store is whole, but what was asked of it cannot be done.
final class Refusal {

    private Refusal() {}

    static StoreException of(String sentence) {
        return new StoreException(Reason.FAILED, sentence, null);
    }

    static StoreException notFound(String sentence) {
        return new StoreException(Reason.NOT_FOUND, sentence, null);
    }
}
