package app.synoptic.store;

import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is kept of a proposal that a person refused, so that it does not come back. No part of its dossier.
///
/// @param kind     what sort of proposal it was, in the words of whoever proposes
/// @param keys     the names by which it would be known again: one line each, at least one
/// @param passages the words it stood on
/// @param reason   why, if she said so; blank is null
public record Refused(String kind, Set<String> keys, List<Passage> passages, @Nullable String reason) {

    public Refused {
        keys = Set.copyOf(keys);
        passages = List.copyOf(passages);
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        if (kind.isBlank() || keys.isEmpty() || keys.stream().anyMatch(key -> key.isBlank() || key.lines().count() > 1)) {
            throw new IllegalArgumentException("what is refused has a kind, and names of one line each");
        }
    }
}
