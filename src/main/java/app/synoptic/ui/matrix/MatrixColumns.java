package app.synoptic.ui.matrix;

/// Where the columns of the matrix lie: the label, the verdict and how many sources say what, which stay, then the sources, of
/// which so many are seen as fit, from `offset` on. Pixels.
///
/// @param width  of a row
/// @param offset how far the sources are scrolled to the left
record MatrixColumns(double width, int sources, double offset) {

    static final double VERDICT = 118;
    static final double COUNTS = 232;
    static final double NARROWEST = 104;
    static final double WIDEST = 190;

    private static final int FEW = 8;
    private static final double LABEL_SHARE = 0.30;
    private static final double LABEL_BESIDE_COUNTS = 0.23;
    private static final double LABEL_LEAST = 170;
    private static final double LABEL_MOST = 420;

    MatrixColumns {
        if (width < 0 || sources < 0) {
            throw new IllegalArgumentException("%d columns cannot lie in %s pixels".formatted(sources, width));
        }
    }

    /// Whether there are more sources than can be seen at once, and than a person soon has seen.
    boolean crowded() {
        return sources > FEW && sources * NARROWEST > width - label(LABEL_SHARE) - VERDICT;
    }

    /// The width of the label.
    double label() {
        return label(crowded() ? LABEL_BESIDE_COUNTS : LABEL_SHARE);
    }

    private double label(double share) {
        double roomy = width - VERDICT - sources * WIDEST;
        return Math.clamp(Math.max(width * share, roomy), Math.min(LABEL_LEAST, width), Math.max(LABEL_MOST, LABEL_LEAST));
    }

    /// The width in which a row says how many sources say what; none where it is soon seen.
    double counts() {
        return crowded() ? COUNTS : 0;
    }

    /// Where the sources begin.
    double start() {
        return label() + VERDICT + counts();
    }

    /// The width in which sources are seen.
    double room() {
        return Math.max(0, width - start());
    }

    /// The width of one source.
    double cell() {
        return sources == 0 ? 0 : Math.clamp(room() / sources, NARROWEST, WIDEST);
    }

    /// The greatest offset.
    double overflow() {
        return Math.max(0, sources * cell() - room());
    }

    /// These columns scrolled elsewhere, as far as there is anything to scroll to.
    MatrixColumns scrolled(double to) {
        return new MatrixColumns(width, sources, Math.clamp(to, 0, overflow()));
    }

    /// The left edge of a source, from the left edge of the row.
    double x(int source) {
        return start() + source * cell() - offset;
    }

    /// The first source of which anything is seen.
    int first() {
        return sources == 0 ? 0 : (int) Math.clamp((long) Math.floor(offset / cell()), 0, sources - 1);
    }

    /// The first source beyond those of which anything is seen.
    int until() {
        return sources == 0 ? 0 : (int) Math.clamp((long) Math.ceil((offset + room()) / cell()), first(), sources);
    }

    /// The offset, as near as can be, at which a source is wholly seen.
    double revealing(int source) {
        double left = source * cell();
        return Math.clamp(Math.min(Math.max(offset, left + cell() - room()), left), 0, overflow());
    }
}
