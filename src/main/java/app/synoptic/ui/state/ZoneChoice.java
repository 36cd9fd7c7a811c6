package app.synoptic.ui.state;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/// In which zone a person wants moments told.
public sealed interface ZoneChoice {

    /// Zones that need no name: the dossier's, that of this computer, UTC.
    enum Usual implements ZoneChoice {
        DOSSIER, COMPUTER, UTC;

        @Override
        public ZoneId zone(ZoneId dossiers) {
            return switch (this) {
                case DOSSIER -> dossiers;
                case COMPUTER -> ZoneId.systemDefault();
                case UTC -> ZoneOffset.UTC;
            };
        }

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A zone by its name.
    record Named(ZoneId zone) implements ZoneChoice {

        @Override
        public ZoneId zone(ZoneId dossiers) {
            return zone;
        }

        @Override
        public String word() {
            return zone.getId();
        }
    }

    /// The zone meant, where the dossier's is `dossiers`.
    ZoneId zone(ZoneId dossiers);

    /// The word under which it is kept.
    String word();

    /// What was kept under a word.
    ///
    /// @throws IllegalArgumentException if there is no such zone
    static ZoneChoice of(String word) {
        return Arrays.stream(Usual.values()).filter(usual -> usual.word().equals(word)).map(ZoneChoice.class::cast).findFirst()
                .orElseGet(() -> named(word));
    }

    private static ZoneChoice named(String word) {
        try {
            return new Named(ZoneId.of(word));
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("there is no time zone “" + word + "”", unknown);
        }
    }
}
