package app.synoptic.temporal.calendar;

/// What time is counted in, from fine to coarse.
public enum Unit {
    SECOND("S", true), MINUTE("M", true), HOUR("H", true), DAY("D", false), WEEKEND("WE", false), WEEK("W", false), MONTH("M", false),
    QUARTER("Q", false), SEASON("S", false), HALF("H", false), YEAR("Y", false), DECADE("E", false), CENTURY("C", false), MILLENNIUM("L", false);

    private final String sign;
    private final boolean clock;

    Unit(String sign, boolean clock) {
        this.sign = sign;
        this.clock = clock;
    }

    /// So many of it, as TIMEX3 writes a duration.
    public String length(int count) {
        return (clock ? "PT" : "P") + count + sign;
    }

    /// Whether a clock counts it, and no calendar.
    public boolean clock() {
        return clock;
    }

    /// As TIMEX3 writes it in a duration.
    public String sign() {
        return sign;
    }

    public boolean coarserThan(Unit other) {
        return compareTo(other) > 0;
    }
}
