package app.synoptic.ui.controls.markdown;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words with the addresses among them: what begins with `http://` or `https://`, up to the next blank, without the
/// marks that end a sentence or a bracket opened before it.
public final class Links {

    /// A piece of words.
    ///
    /// @param address where it leads; empty for plain words
    public record Piece(String words, Optional<URI> address) {}

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?'\"”’»…]+$");

    private Links() {}

    /// The pieces of `words`, which together are `words` again.
    public static List<Piece> in(String words) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        Matcher matcher = ADDRESS.matcher(words);
        while (matcher.find()) {
            String address = bare(matcher.group());
            Optional<URI> uri = parsed(address);
            if (uri.isPresent()) {
                plain(words.substring(done, matcher.start()), pieces);
                pieces.add(new Piece(address, uri));
                done = matcher.start() + address.length();
            }
        }
        plain(words.substring(done), pieces);
        return pieces;
    }

    private static void plain(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, Optional.empty()));
        }
    }

    private static String bare(String address) {
        String bare = TRAILING.matcher(address).replaceFirst("");
        while (bare.endsWith(")") && bare.chars().filter(c -> c == ')').count() > bare.chars().filter(c -> c == '(').count()) {
            bare = TRAILING.matcher(bare.substring(0, bare.length() - 1)).replaceFirst("");
        }
        return bare;
    }

    private static Optional<URI> parsed(String address) {
        try {
            URI uri = URI.create(address);
            return Optional.of(uri).filter(known -> known.getHost() != null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
