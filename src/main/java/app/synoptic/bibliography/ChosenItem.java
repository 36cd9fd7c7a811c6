package app.synoptic.bibliography;

import java.util.Set;

/// An item that is to be taken in.
///
/// @param theirs of what the item and its source say otherwise, that in which the item goes before; what the source does not say is
///               always taken
public record ChosenItem(MatchedItem match, Set<ItemField> theirs) {

    public ChosenItem {
        theirs = Set.copyOf(theirs);
    }
}
