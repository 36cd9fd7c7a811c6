package app.synoptic.read.layout;

import app.synoptic.read.container.PercentEncoding;
import app.synoptic.read.container.RecordedAddresses;
import app.synoptic.read.mime.MimePart;
import app.synoptic.read.plist.WebArchive;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The pictures that a capture holds, by the addresses its page has for them. Nothing is fetched: what the capture does not hold is not
/// there.
final class HeldPictures {

    /// No picture has more bytes.
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int DEEPEST = 4;
    /// A picture of fewer bytes is one that only keeps a place.
    private static final int LEAST_BYTES = 100;

    private final String base;
    private final Map<String, Supplier<byte[]>> files = new HashMap<>();

    private HeldPictures(String base) {
        this.base = base;
    }

    /// Of a page that is a file of its own.
    static HeldPictures none() {
        return new HeldPictures("");
    }

    /// Of the parts of a message.
    ///
    /// @param page the one that is the page
    static HeldPictures of(MimePart whole, MimePart page) {
        HeldPictures held = new HeldPictures(page.header("content-location"));
        held.gather(whole, 0);
        return held;
    }

    /// @throws IOException if it is damaged
    static HeldPictures of(WebArchive archive, byte[] file) throws IOException {
        HeldPictures held = new HeldPictures(archive.url());
        for (WebArchive.Resource resource : WebArchive.resources(file)) {
            if (resource.type().startsWith("image/")) {
                held.put(resource.url(), resource::bytes);
            }
        }
        return held;
    }

    private void gather(MimePart part, int depth) {
        if (part.type().startsWith("image/")) {
            put(part.header("content-location"), part::bytes);
            put("cid:" + part.header("content-id").replaceAll("[<>\\s]", ""), part::bytes);
        } else if (depth <= DEEPEST) {
            part.parts().forEach(inner -> gather(inner, depth + 1));
        }
    }

    private void put(String address, Supplier<byte[]> bytes) {
        if (!address.isBlank()) {
            files.putIfAbsent(address.strip(), bytes);
            files.putIfAbsent(RecordedAddresses.key(address.strip()), bytes);
        }
    }

    /// The bytes of the best picture that is held of those at some addresses; none where that only keeps a place.
    ///
    /// @param pageBase where the page says its addresses begin; empty where it does not
    Optional<Supplier<byte[]>> best(List<String> addresses, String pageBase) {
        String from = pageBase.isEmpty() ? base : RecordedAddresses.resolved(base, pageBase);
        for (String address : addresses) {
            Optional<Supplier<byte[]>> found = address.regionMatches(true, 0, "data:", 0, 5) ? data(address) : file(address, from);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Supplier<byte[]>> file(String address, String from) {
        String whole = address.startsWith("cid:") ? PercentEncoding.decoded(address) : RecordedAddresses.resolved(from, address);
        return Optional.ofNullable(files.getOrDefault(whole, files.get(RecordedAddresses.key(whole))));
    }

    /// The picture that an address holds itself; none of drawings in SVG, which are not read.
    ///
    /// @see <a href="https://www.rfc-editor.org/rfc/rfc2397">RFC 2397, the data URL scheme</a>
    private static Optional<Supplier<byte[]>> data(String address) {
        int comma = address.indexOf(',');
        String type = comma < 0 ? "" : address.substring(0, comma).toLowerCase(Locale.ROOT);
        if (!type.startsWith("data:image/") || type.contains("svg") || !type.endsWith(";base64") || (address.length() - comma) / 4L * 3 < LEAST_BYTES) {
            return Optional.empty();
        }
        return Optional.of(() -> Base64.getMimeDecoder().decode(PercentEncoding.decoded(address.substring(comma + 1))));
    }
}
