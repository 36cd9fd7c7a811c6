package app.synoptic.text.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/// The numbers of the items of lists, which go on from the one their list begins with.
public final class ListNumbers {

    private ListNumbers() {}

    /// The number a list begins with.
    public static int first(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    /// The number of an item; its place where its list has no numbers.
    public static int of(Node item) {
        int number = item.getParent() instanceof OrderedList list ? first(list) : 1;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }
}
