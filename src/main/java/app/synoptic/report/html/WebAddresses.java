package app.synoptic.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds web addresses in running text, and makes links of them.
final class WebAddresses {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»„]+", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = ".,;:!?'’*_…";

    private WebAddresses() {}

    /// Writes text with its `http` and `https` addresses as links. A full stop, comma or the like at an address's end, and
    /// a bracket that opened before it, is not of it.
    static void write(String text, Markup markup) {
        Matcher found = ADDRESS.matcher(text);
        int from = 0;
        while (found.find()) {
            String words = trimmed(found.group());
            Optional<String> address = address(words);
            if (address.isPresent()) {
                markup.text(text.substring(from, found.start()));
                markup.words("a", words, "href", address.get(), "class", "web", "title", words);
                from = found.start() + words.length();
            }
        }
        markup.text(text.substring(from));
    }

    private static String trimmed(String found) {
        int end = found.length();
        while (end > 0 && (CLOSING.indexOf(found.charAt(end - 1)) >= 0 || surplus(found.substring(0, end), '(', ')')
                || surplus(found.substring(0, end), '[', ']'))) {
            end--;
        }
        return found.substring(0, end);
    }

    /// Whether it ends in a bracket that it does not open.
    private static boolean surplus(String words, char open, char close) {
        return words.charAt(words.length() - 1) == close
                && words.chars().filter(c -> c == close).count() > words.chars().filter(c -> c == open).count();
    }

    /// The address in ASCII, as links have it; empty if it is none.
    private static Optional<String> address(String words) {
        try {
            URI uri = new URI(words);
            return uri.getRawAuthority() == null ? Optional.empty() : Optional.of(uri.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
