package app.synoptic.text.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words with the addresses among them: what begins with `http://` or `https://`, up to the next blank or quotation mark,
/// without the marks that end a sentence and without a bracket that opened before it.
public final class LinkedText {

    /// A piece of words.
    ///
    /// @param address where it leads; empty for plain words
    public record Piece(String words, Optional<URI> address) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»„]+", Pattern.CASE_INSENSITIVE);
    private static final String CLOSING = ".,;:!?'’*_…";
    private static final Set<String> WEB = Set.of("http", "https");

    private LinkedText() {}

    /// The pieces of `words`, which together are `words` again.
    public static List<Piece> in(String words) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        Matcher matcher = ADDRESS.matcher(words);
        while (matcher.find()) {
            String found = bare(matcher.group());
            Optional<URI> address = address(found);
            if (address.isPresent()) {
                plain(words.substring(done, matcher.start()), pieces);
                pieces.add(new Piece(found, address));
                done = matcher.start() + found.length();
            }
        }
        plain(words.substring(done), pieces);
        return pieces;
    }

    /// Where a link that somebody wrote leads: to the web, or to somebody's post; empty for anything else.
    public static Optional<URI> address(String written) {
        try {
            URI uri = URI.create(written);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean post = scheme.equals("mailto") && uri.getSchemeSpecificPart().matches("[^@\\s]+@[^@\\s]+");
            return post || WEB.contains(scheme) && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static void plain(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, Optional.empty()));
        }
    }

    private static String bare(String found) {
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
}
