package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.body.ArticleModel;
import app.synoptic.read.container.Captures;
import app.synoptic.read.container.EpubBook;
import app.synoptic.read.container.ZipArchive;
import app.synoptic.read.pdf.PdfReader;
import app.synoptic.read.plist.WebArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a captured file of any format that is known. What is in it decides, not its name. Nothing is fetched, no script is run.
public final class Formats {

    /// The largest capture that is read, in bytes. Whoever reads files should look at the size first.
    public static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int LOOKED_AT = 4 * 1024;
    private static final Pattern HTML = Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("</?(?:div|p|h1|h2|span|table|meta|title|article|section|script|link|a|br|font|center)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".xht", ".shtml", ".php", ".asp", ".aspx");
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    /// What an office document that is locked by a password holds.
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Formats() {}

    /// Reads the bytes of a file; takes some tens of milliseconds: not for a thread that draws.
    ///
    /// @param name what the file is called; a last resort where its content tells nothing
    public static FileReading read(byte[] file, String name) {
        return read(file, name, Beside.NOTHING);
    }

    /// The same.
    ///
    /// @param beside what is known of it from where it lies
    public static FileReading read(byte[] file, String name, Beside beside) {
        if (file.length > MOST_BYTES) {
            return new FileReading.Refused(Reason.TOO_LARGE);
        }
        if (file.length == 0) {
            return new FileReading.Refused(Reason.EMPTY);
        }
        String beginning = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
        if (ZipArchive.meant(file)) {
            return packed(file, beside);
        }
        if (PdfReader.meant(beginning)) {
            return besides(PdfReader.read(file), beside);
        }
        if (beginning.startsWith(OLD_OFFICE)) {
            return new FileReading.Refused(holds(file, LOCKED) ? Reason.ENCRYPTED : Reason.UNREAD_FORMAT);
        }
        if (beginning.startsWith("{\\rtf")) {
            return RtfReader.read(file, beside);
        }
        return text(file, beginning, name.toLowerCase(Locale.ROOT), beside);
    }

    private static FileReading besides(FileReading reading, Beside beside) {
        return reading instanceof FileReading.Read(var text) && !beside.known().isEmpty()
                ? new FileReading.Read(text.with(new Metadata(Stream.concat(beside.known().stream(), text.metadata().found().stream()).toList()))) : reading;
    }

    private static FileReading text(byte[] file, String beginning, String name, Beside beside) {
        HtmlReader pages = new HtmlReader(ArticleModel.shipped());
        if (WebArchive.meant(beginning)) {
            return new WebArchiveReader(pages).read(file, beside);
        }
        MailHeads.Kind mail = MailHeads.of(beginning);
        if (mail != MailHeads.Kind.NEITHER) {
            return mail == MailHeads.Kind.PAGE ? new MhtmlReader(pages).read(file, beside) : new MailReader(pages).read(file, beside);
        }
        if (page(beginning.replace("\0", ""), name)) {
            return pages.read(file, beside);
        }
        return MarkdownReader.meant(beginning, name) ? MarkdownReader.read(file, beside) : PlainReader.read(file, beside);
    }

    private static FileReading packed(byte[] file, Beside beside) {
        try {
            ZipArchive zip = ZipArchive.of(file);
            return EpubBook.meant(zip) ? EpubReader.read(zip, beside) : OfficeReader.read(zip, beside);
        } catch (IOException unread) {
            return new FileReading.Refused(Captures.reason(unread));
        }
    }

    private static boolean holds(byte[] file, byte[] words) {
        for (int at = 0; at + words.length <= file.length; at += 2) {
            if (Arrays.equals(file, at, at + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean page(String beginning, String name) {
        return HTML.matcher(beginning).find() || PAGES.stream().anyMatch(name::endsWith) && MARKUP.matcher(beginning).find()
                || beginning.stripLeading().startsWith("<") && MARKUP.matcher(beginning).results().limit(3).count() > 2;
    }
}
