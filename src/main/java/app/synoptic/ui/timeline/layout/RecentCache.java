package app.synoptic.ui.timeline.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for most recently.
final class RecentCache<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    RecentCache(int most) {
        super(most, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
