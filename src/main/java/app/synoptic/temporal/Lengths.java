package app.synoptic.temporal;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.TimeMeaning;

/// Lengths of time as TIMEX3 writes them: `P3D`, `PT16H`, `PXY`, `P2Y6M`.
final class Lengths {

    private Lengths() {}

    static String timex(TimeMeaning.Length length) {
        Unit unit = length.unit();
        int years = unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : unit == Unit.MILLENNIUM ? 1000 : 0;
        if (years > 0 && length.count() != null) {
            return "P" + (long) years * length.count() + "Y";
        }
        String count = length.count() == null ? "X" : Integer.toString(length.count());
        String value = (unit.clock() ? "PT" : "P") + count + unit.sign();
        if (length.rest() != null) {
            String rest = timex(length.rest());
            return value + (unit.clock() ? rest.substring(2) : rest.substring(1));
        }
        if (length.extra() == 0) {
            return value;
        }
        return value + (unit == Unit.DAY ? "T" : "") + length.extra() + switch (unit) {
            case YEAR -> "M";
            case HOUR -> "M";
            case MINUTE -> "S";
            case DAY -> "H";
            default -> "X";
        };
    }
}
