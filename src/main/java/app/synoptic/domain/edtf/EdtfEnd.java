package app.synoptic.domain.edtf;

/// One end of an interval: a date, or none.
public sealed interface EdtfEnd permits EdtfDate, EdtfEnd.Absent {

    /// Why an end has no date: `..` there is no limit, or none is meant; nothing at all: there is one, but it is
    /// not known.
    enum Absent implements EdtfEnd {
        OPEN(".."), UNKNOWN("");

        private final String mark;

        Absent(String mark) {
            this.mark = mark;
        }

        @Override
        public String toString() {
            return mark;
        }
    }

    /// How this end limits the stretch of time.
    default EdtfEdge edge() {
        return switch (this) {
            case EdtfDate date -> new EdtfEdge(EdtfEdge.Kind.DATED, date.approximate(), date.uncertain());
            case Absent absent -> new EdtfEdge(absent == Absent.OPEN ? EdtfEdge.Kind.OPEN : EdtfEdge.Kind.UNKNOWN,
                    false, false);
        };
    }
}
