package app.synoptic.read.metadata;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of pages in public web archives: which page it is a copy of, and when it was made.
final class WebArchives {

    private static final Pattern WAYBACK = Pattern.compile("https?://(?:web\\.archive\\.org|web-beta\\.archive\\.org|webarchive\\.[\\w.-]+|arquivo\\.pt|wayback\\.[\\w.-]+)/(?:[\\w-]+/){1,2}?(\\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}[^/].*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TODAY = Pattern.compile("https?://archive\\.(?:ph|today|is|md|li|vn|fo)/(\\d{4})\\.(\\d{2})\\.(\\d{2})-(\\d{6})/(https?://.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("FILE ARCHIVED ON (\\d{2}:\\d{2}:\\d{2} \\w{3} \\d{2}, \\d{4}) AND RETRIEVED");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH:mm:ss MMM dd, uuuu", java.util.Locale.ENGLISH);

    private WebArchives() {}

    /// @param made when the copy was made, in UTC
    record Copy(String of, String made) {}

    /// What an address is a copy of; empty where it is that of the page itself.
    static Optional<Copy> copy(String address) {
        Matcher wayback = WAYBACK.matcher(address.strip());
        if (wayback.matches()) {
            return moment(wayback.group(1), STAMP).map(made -> new Copy(wayback.group(2).replaceFirst("^(https?:)/+", "$1//"), made));
        }
        Matcher today = TODAY.matcher(address.strip());
        if (today.matches()) {
            return moment(today.group(1) + today.group(2) + today.group(3) + today.group(4), STAMP).map(made -> new Copy(today.group(5), made));
        }
        return Optional.empty();
    }

    /// When the copy was made, as the Wayback Machine writes it behind a page.
    static Optional<String> remark(String comment) {
        Matcher remark = REMARK.matcher(comment);
        return remark.find() ? moment(remark.group(1), WORDS) : Optional.empty();
    }

    private static Optional<String> moment(String written, DateTimeFormatter form) {
        try {
            return Optional.of(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(written, form)) + "Z");
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
