package app.synoptic.dossier.merge;

import app.synoptic.domain.Evidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/// Keys of what came, so that nothing is called like another thing that is kept, and what came twice is called alike.
final class MergeKeys {

    private MergeKeys() {}

    /// The evidence of theirs, with the keys it has in mine where mine has it too.
    static List<Evidence> like(List<Evidence> mine, List<Evidence> theirs) {
        List<Evidence> left = new ArrayList<>(mine);
        return distinct(theirs.stream().map(piece -> {
            Optional<Evidence> same = left.stream().filter(piece::alike).findFirst();
            same.ifPresent(left::remove);
            return same.orElse(piece);
        }).toList());
    }

    /// The same pieces; where two that are not the same have one key, the later gets another.
    static List<Evidence> distinct(Collection<Evidence> pieces) {
        Set<String> taken = new HashSet<>();
        List<Evidence> distinct = new ArrayList<>();
        for (Evidence piece : new LinkedHashSet<>(pieces)) {
            String key = piece.key();
            while (!taken.add(key)) {
                key = of(key + piece.selector());
            }
            distinct.add(piece.keyed(key));
        }
        return distinct;
    }

    /// A key made of what a thing says: the same for the same.
    static String of(Object says) {
        CRC32 sum = new CRC32();
        sum.update(says.toString().getBytes(StandardCharsets.UTF_8));
        return "c%08x".formatted(sum.getValue());
    }
}
