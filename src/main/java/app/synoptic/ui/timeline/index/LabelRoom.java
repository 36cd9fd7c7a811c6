package app.synoptic.ui.timeline.index;

/// How much room a mark and its label take in a row. Pixels are those of a step of zoom, from 1970 on.
public final class LabelRoom {

    /// The least distance between two labelled marks in a row, in pixels.
    public static final double GAP = 14;
    /// What a point's mark reaches to the left of its moment.
    public static final double MARK = 7;
    /// Where a point's label begins, from its moment.
    public static final double LABEL = 11;
    /// What is kept free at either end of a stretch's label.
    public static final double INSET = 8;
    /// The least length of a stretch that is drawn.
    public static final double SHORTEST = 8;

    private LabelRoom() {}

    static double start(EventTable table, int event, double scale) {
        return table.bar(event, scale) ? table.from(event) / scale : table.anchor(event) / scale - MARK;
    }

    static double end(EventTable table, int event, double scale) {
        if (!table.bar(event, scale)) {
            return table.anchor(event) / scale + LABEL + table.labelWidth(event);
        }
        double until = Math.max(table.until(event) / scale, table.from(event) / scale + SHORTEST);
        return inside(table, event, scale) ? until : until + INSET + table.labelWidth(event);
    }

    static boolean inside(EventTable table, int event, double scale) {
        return (table.until(event) - table.from(event)) / scale >= table.labelWidth(event) + 2 * INSET;
    }
}
