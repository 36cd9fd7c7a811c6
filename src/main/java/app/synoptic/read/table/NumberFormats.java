package app.synoptic.read.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// How the numbers in the cells of a workbook are shown: as numbers, or as the days and times that they count (ECMA-376, 18.8.30).
final class NumberFormats {

    private static final String STYLES = "xl/styles.xml";
    /// Words in quotation marks, colours and languages in brackets, and characters that stand for themselves.
    private static final Pattern PLAIN = Pattern.compile("\"[^\"]*\"|\\[(?!h|m|s)[^\\]]*\\]|\\\\.|_.|\\*.", Pattern.CASE_INSENSITIVE);
    private static final int SECONDS = 86_400;
    private static final int LAST_DAY = 2_958_466;

    /// Whether the cells of each style show days or times.
    private final List<Boolean> dated;
    private final boolean epoch1904;

    private NumberFormats(List<Boolean> dated, boolean epoch1904) {
        this.dated = dated;
        this.epoch1904 = epoch1904;
    }

    static NumberFormats of(Workbook book, ZipFile zip) throws IOException, XMLStreamException {
        List<Boolean> dated = new ArrayList<>();
        if (zip.getEntry(STYLES) != null) {
            Map<Integer, String> own = new HashMap<>();
            boolean[] cells = {false};
            Workbook.each(book.file(), zip, STYLES, reader -> {
                switch (reader.getLocalName()) {
                    case "numFmt" -> own.put(number(reader.getAttributeValue(null, "numFmtId")), String.valueOf(reader.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> cells[0] = true;
                    case "cellStyles", "dxfs" -> cells[0] = false;
                    case "xf" -> {
                        if (cells[0]) {
                            int format = number(reader.getAttributeValue(null, "numFmtId"));
                            dated.add(own.containsKey(format) ? shows(own.get(format)) : builtIn(format));
                        }
                    }
                    default -> { }
                }
            });
        }
        return new NumberFormats(dated, book.epoch1904());
    }

    private static int number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private static boolean builtIn(int format) {
        return format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 45 && format <= 47 || format >= 50 && format <= 58;
    }

    private static boolean shows(String code) {
        String plain = PLAIN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !plain.contains("general") && plain.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }

    /// The words that stand for a number: those of the day or the time it counts, else the number itself.
    ///
    /// @param style the style of its cell; an empty one where it has none
    String words(String number, String style) {
        int index = number(style);
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException none) {
            return number;
        }
        if (value.precision() > 40 || Math.abs((long) value.scale()) > 400) {
            return number;
        }
        if (index >= 0 && index < dated.size() && dated.get(index) && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LAST_DAY)) < 0) {
            return day(value.doubleValue());
        }
        return new BigDecimal(Double.toString(value.doubleValue())).compareTo(value) == 0 || value.precision() > 15
                ? rounded(value.doubleValue()) : value.toPlainString();
    }

    private static String rounded(double value) {
        BigDecimal plain = new BigDecimal(Double.toString(value)).round(new MathContext(15)).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /// Days are counted from 1899-12-30, as if 1900 had a leap day, but for those before that day.
    private String day(double days) {
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * SECONDS);
        if (whole == 0) {
            return clock(LocalDateTime.of(1900, 1, 1, 0, 0).plusSeconds(Math.min(seconds, SECONDS - 1)));
        }
        LocalDateTime first = epoch1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, whole < 60 ? 31 : 30, 0, 0);
        LocalDateTime at = first.plusDays(whole).plusSeconds(seconds);
        return seconds == 0 ? at.toLocalDate().toString() : at.toLocalDate() + "T" + clock(at);
    }

    private static String clock(LocalDateTime at) {
        return at.getSecond() == 0 ? "%02d:%02d".formatted(at.getHour(), at.getMinute()) : "%02d:%02d:%02d".formatted(at.getHour(), at.getMinute(), at.getSecond());
    }
}
