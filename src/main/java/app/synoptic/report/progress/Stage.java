package app.synoptic.report.progress;

/// What is being done to a report, in order. A page for the browser is only gathered and saved.
public enum Stage {
    GATHERING(0.1), LAYING_OUT(0.45), DRAWING(0.3), SAVING(0.15);

    private final double share;

    /// @param share of the time it takes, as measured over 25 and 500 events
    Stage(double share) {
        this.share = share;
    }

    /// How much of the whole is done, from 0 to 1, when `done` of `all` of this stage is.
    public double overall(int done, int all) {
        double before = 0;
        for (Stage stage : values()) {
            if (stage.ordinal() < ordinal()) {
                before += stage.share;
            }
        }
        return before + share * (all <= 0 ? 0 : Math.min(1, (double) done / all));
    }
}
