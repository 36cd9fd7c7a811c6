package app.synoptic.ui.work;

import app.synoptic.store.Damaged;
import app.synoptic.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what of a library is damaged.
final class DamageWords {

    private static final int MOST = 5;

    private DamageWords() {}

    static String of(List<Damaged> damaged) {
        String named = damaged.stream().limit(MOST).map(DamageWords::name).collect(Collectors.joining("; "));
        return Messages.get(damaged.size() > MOST ? "damaged.more" : "damaged.all", named, damaged.size() - MOST);
    }

    private static String name(Damaged one) {
        return Messages.get("damaged.part." + one.part().name().toLowerCase(Locale.ROOT), one.names().toArray());
    }
}
