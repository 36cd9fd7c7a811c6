package app.synoptic.bibliography;

import app.synoptic.domain.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// By what publications are known to be the same.
final class SourceKeys {

    private static final Pattern ASKED = Pattern.compile("^https?://(?:www\\.|m\\.)?");
    private static final Pattern TRACKING = Pattern.compile("[?&](?:utm_[a-z]+|fbclid|gclid)=[^&#]*");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SourceKeys() {}

    /// An address without how it is asked for, who sent the reader, and the place in the page.
    static String address(String url) {
        String plain = TRACKING.matcher(ASKED.matcher(url.strip().toLowerCase(Locale.ROOT)).replaceFirst("")).replaceAll("");
        int place = plain.indexOf('#');
        return (place < 0 ? plain : plain.substring(0, place)).replaceAll("[/?&]+$", "");
    }

    /// The DOI in the address or the note of a source.
    static Optional<String> doi(Source source) {
        Matcher matcher = DOI.matcher((source.url() + " " + source.note()).toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(matcher.group().replaceAll("[.,;)]+$", "")) : Optional.empty();
    }

    /// The words of a title.
    static String title(String title) {
        return OTHERS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
