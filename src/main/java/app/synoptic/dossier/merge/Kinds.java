package app.synoptic.dossier.merge;

import app.synoptic.domain.OwnKind;
import app.synoptic.dossier.json.Terms;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How both show a kind of event.
final class Kinds {

    private Kinds() {}

    static OwnKind merged(Thing head, OwnKind mine, OwnKind theirs, Picker picker) {
        String field = "kinds/" + mine.id();
        OwnKind own = filled(mine, theirs);
        OwnKind other = filled(theirs, mine);
        if (!own.equals(other)) {
            return picker.of(head, field, own, other, Kinds::print);
        }
        if (!own.equals(mine)) {
            picker.filled(head, field, print(own));
        }
        return own;
    }

    private static OwnKind filled(OwnKind one, OwnKind other) {
        return new OwnKind(one.id(), one.label() == null ? other.label() : one.label(), one.colour() == null ? other.colour() : one.colour());
    }

    private static String print(OwnKind kind) {
        return Stream.of(kind.label(), kind.colour() == null ? null : Terms.print(kind.colour())).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
