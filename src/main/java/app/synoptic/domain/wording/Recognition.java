package app.synoptic.domain.wording;

import java.util.List;

/// What recognises a copy of a source's original and unlocks its key, as printed in the dossier: `windows` are
/// published hashes of eight-word windows of its body, `keys` the source's key wrapped under each of them, in the
/// same order. Only `anchor` reads and writes the strings.
public record Recognition(List<String> windows, List<String> keys) {

    public Recognition {
        windows = List.copyOf(windows);
        keys = List.copyOf(keys);
        if (windows.isEmpty() || windows.size() != keys.size()) {
            throw new IllegalArgumentException("%d windows and %d keys do not make a recognition"
                    .formatted(windows.size(), keys.size()));
        }
    }
}
