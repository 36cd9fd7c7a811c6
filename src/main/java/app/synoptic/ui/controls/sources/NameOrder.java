package app.synoptic.ui.controls.sources;

import app.synoptic.i18n.Spoken;
import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.Map;

/// The order of names as the language spoken has it. Remembers the key of each: a comparison of keys is cheap.
public final class NameOrder {

    private final Collator collator = Collator.getInstance(Spoken.language().locale());
    private final Map<String, CollationKey> keys = new HashMap<>();

    /// By which a name is compared with others.
    public CollationKey key(String name) {
        return keys.computeIfAbsent(name, collator::getCollationKey);
    }
}
