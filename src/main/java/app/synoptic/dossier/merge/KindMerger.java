package app.synoptic.dossier.merge;

import app.synoptic.domain.KindStyle;
import app.synoptic.dossier.json.EnumTerms;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How both show a kind of event.
final class KindMerger {

    private KindMerger() {}

    static KindStyle merged(MergeSubject head, KindStyle mine, KindStyle theirs, FieldMerger picker) {
        String field = "kinds/" + mine.id();
        KindStyle own = filled(mine, theirs);
        KindStyle other = filled(theirs, mine);
        if (!own.equals(other)) {
            return picker.of(head, field, own, other, KindMerger::print);
        }
        if (!own.equals(mine)) {
            picker.filled(head, field, print(own));
        }
        return own;
    }

    private static KindStyle filled(KindStyle one, KindStyle other) {
        return new KindStyle(one.id(), one.label() == null ? other.label() : one.label(), one.colour() == null ? other.colour() : one.colour());
    }

    private static String print(KindStyle kind) {
        return Stream.of(kind.label(), kind.colour() == null ? null : EnumTerms.print(kind.colour())).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
