package app.synoptic.store.h2.sql;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;

/// What is said when a store is whole, but what was asked of it cannot be done.
public final class RefusalMessages {

    private RefusalMessages() {}

    public static StoreException of(String sentence) {
        return new StoreException(Reason.FAILED, sentence, null);
    }

    public static StoreException notFound(String sentence) {
        return new StoreException(Reason.NOT_FOUND, sentence, null);
    }
}
