package app.synoptic.tables.column;

import app.synoptic.tables.date.CellDates;
import app.synoptic.tables.date.NumericOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of a column when all its cells were seen. Holds a bounded part of them.
public final class ColumnFacts {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](?:\\d{4}|\\d\\d)(?:[ T,].*)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,3}(?:[ ,]\\d{3})+(?:\\.\\d+)?|[-+]?\\d+(?:[.,]\\d+)?");
    private static final int EXAMPLES = 3;
    private static final int DATES_TRIED = 400;
    private static final int MOST_APART = 20_000;
    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;

    private final List<String> examples = new ArrayList<>();
    private final Set<Integer> apart = new HashSet<>();
    private long filled;
    private long characters;
    private long numbers;
    private long tried;
    private long dates;
    private long dayFirst;
    private long monthFirst;
    private long either;

    /// Sees one cell more.
    void see(String cell) {
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        characters += cell.length();
        if (examples.size() < EXAMPLES && !examples.contains(cell)) {
            examples.add(cell);
        }
        if (apart.size() < MOST_APART) {
            apart.add(cell.hashCode());
        }
        numbers += NUMBER.matcher(cell).matches() ? 1 : 0;
        Matcher matcher = NUMBERS.matcher(cell);
        if (matcher.matches()) {
            order(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
        if (tried < DATES_TRIED) {
            tried++;
            dates += new CellDates(NumericOrder.DAY_FIRST, 2000).of(cell).or(() -> new CellDates(NumericOrder.MONTH_FIRST, 2000).of(cell)).isPresent() ? 1 : 0;
        }
    }

    private void order(int first, int second) {
        boolean day = second <= MOST_MONTHS && first <= MOST_DAYS;
        boolean month = first <= MOST_MONTHS && second <= MOST_DAYS;
        if (day && month) {
            either += first == second ? 0 : 1;
        } else {
            dayFirst += day ? 1 : 0;
            monthFirst += month ? 1 : 0;
        }
    }

    /// How many cells are not empty.
    public long filled() {
        return filled;
    }

    /// The first cells that are not the same.
    public List<String> examples() {
        return List.copyOf(examples);
    }

    /// Whether nearly all cells are dates, years alone and other plain numbers not being any.
    boolean dated() {
        return tried > 0 && dates * 10 >= tried * 8 && numbers * 2 < filled;
    }

    /// Whether some cells are dates, years alone among them.
    boolean partlyDated() {
        return dates * 4 >= tried && tried > 0;
    }

    boolean numeric() {
        return filled > 0 && numbers * 10 >= filled * 9;
    }

    /// How many different cells there are, as far as that is counted.
    public int apart() {
        return apart.size();
    }

    /// How long its cells are, in characters.
    double length() {
        return filled == 0 ? 0 : (double) characters / filled;
    }

    /// Whether its cells tell rows apart.
    boolean telling() {
        return filled > 0 && (apart.size() >= MOST_APART || apart.size() * 4L > filled * 3);
    }

    /// How many dates can only have the day first.
    public long dayFirst() {
        return dayFirst;
    }

    /// How many dates can only have the month first.
    public long monthFirst() {
        return monthFirst;
    }

    /// How many dates would be others if the other number came first.
    public long either() {
        return either;
    }
}
