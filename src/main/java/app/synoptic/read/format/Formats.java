package app.synoptic.read.format;

import app.synoptic.read.FileReading;
import app.synoptic.read.body.ArticleModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads a captured file of any format that is known. What is in it decides, not its name. Nothing is fetched, no script is run.
public final class Formats {

    /// The largest capture that is read, in bytes. Whoever reads files should look at the size first.
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int LOOKED_AT = 4 * 1024;
    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("</?(?:div|p|h1|h2|span|table|meta|title|article|section|script|link|a|br|font|center)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx");
    private static final List<String> UNREAD = List.of("%PDF-", "{\\rtf", "\u00D0\u00CF\u0011\u00E0");

    private Formats() {}

    /// Reads the bytes of a file; takes some tens of milliseconds: not for a thread that draws.
    ///
    /// @param name what the file is called; a last resort where its content tells nothing
    public static FileReading read(byte[] file, String name) {
        if (file.length > MOST_BYTES) {
            return new FileReading.Refused(FileReading.Reason.TOO_LARGE);
        }
        if (file.length == 0) {
            return new FileReading.Refused(FileReading.Reason.EMPTY);
        }
        String beginning = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("PK\u0003\u0004")) {
            return OfficeReader.read(file);
        }
        if (UNREAD.stream().anyMatch(beginning::startsWith)) {
            return new FileReading.Refused(FileReading.Reason.UNREAD_FORMAT);
        }
        HtmlReader pages = new HtmlReader(ArticleModel.shipped());
        if (MhtmlReader.meant(beginning)) {
            return new MhtmlReader(pages).read(file);
        }
        return page(beginning.replace("\0", ""), name.toLowerCase(Locale.ROOT)) ? pages.read(file) : PlainReader.read(file);
    }

    private static boolean page(String beginning, String name) {
        return HTML.matcher(beginning).find() || PAGES.stream().anyMatch(name::endsWith) && MARKUP.matcher(beginning).find()
                || beginning.stripLeading().startsWith("<") && MARKUP.matcher(beginning).results().limit(3).count() > 2;
    }
}
