package app.synoptic.read.layout;

import app.synoptic.domain.wording.Wording;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.mime.MimePart;
import app.synoptic.read.mime.PageParts;
import app.synoptic.read.plist.WebArchive;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays out again the page that a reading text was made from.
public final class PageLayouts {

    private static final Set<String> READERS = Set.of("html", "mhtml", "webarchive", "eml");

    private PageLayouts() {}

    /// Whether the texts of a reader are made from pages that can be laid out.
    ///
    /// @param reader its name and version, as `html/1`
    public static boolean possible(String reader) {
        int slash = reader.indexOf('/');
        return slash > 0 && READERS.contains(reader.substring(0, slash));
    }

    /// The page of a text, whose offsets it has; takes some tens of milliseconds. Empty where the capture gives other words than the text
    /// has, or none.
    ///
    /// @param file the capture
    public static Optional<LaidPage> of(byte[] file, Wording text) {
        try {
            return text.reader().startsWith("html/") ? page(file, text, text.charset(), HeldPictures.none()).or(() -> page(file, text, null, HeldPictures.none()))
                    : text.reader().startsWith("webarchive/") ? ofArchive(file, text) : ofMessage(file, text);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<LaidPage> ofArchive(byte[] file, Wording text) throws IOException {
        WebArchive archive = WebArchive.of(file);
        return page(archive.page(), text, archive.charset().isEmpty() ? null : archive.charset(), HeldPictures.of(archive, file));
    }

    private static Optional<LaidPage> ofMessage(byte[] file, Wording text) {
        MimePart whole = MimePart.of(file);
        Optional<MimePart> page = text.reader().startsWith("eml/") ? PageParts.html(whole).or(() -> PageParts.sentAlong(whole).flatMap(PageParts::html)) : PageParts.ofArchive(whole);
        return page.flatMap(part -> page(part.bytes(), text, part.charset(), HeldPictures.of(whole, part)));
    }

    private static Optional<LaidPage> page(byte[] page, Wording text, @Nullable String charset, HeldPictures held) {
        return HtmlDecoder.decode(page, charset).flatMap(characters -> HtmlPage.ofEither(characters.text())).filter(read -> read.text().equals(text.text()))
                .map(read -> LaidPage.of(read, held));
    }
}
