package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.metadata.LineMetadata;
import app.synoptic.read.mime.FlowedText;
import app.synoptic.read.mime.Headers;
import app.synoptic.read.mime.MimePart;
import app.synoptic.read.mime.PageParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reader `eml/1`, of mails and newsletters: the message as HTML if there is one, else as plain text. Files that were sent along
/// are left out; a message that was sent along is read where there is no other.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>
final class MailReader {

    static final String ID = "eml/1";

    private static final String FORMAT = "eml";
    private static final Pattern ANSWER = Pattern.compile("^(?:(?:re|fwd?|aw|wg|tr|rv|отв|на)\\s*:\\s*)+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^<>\"]*?)\"?\\s*<[^<>]*>.*", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^<>\\s]+)>?");

    private final HtmlReader reader;

    MailReader(HtmlReader reader) {
        this.reader = reader;
    }

    FileReading read(byte[] file, Beside beside) {
        MimePart whole = MimePart.of(file);
        List<Found> known = new ArrayList<>(said(whole));
        known.addAll(beside.known());
        return message(whole, known);
    }

    private FileReading message(MimePart whole, List<Found> known) {
        Optional<MimePart> html = PageParts.html(whole);
        if (html.isPresent()) {
            return HtmlDecoder.decode(html.get().bytes(), html.get().charset()).map(characters -> reader.read(characters, ID, FORMAT, known))
                    .orElse(new FileReading.Refused(Reason.BINARY));
        }
        Optional<MimePart> plain = PageParts.plain(whole);
        if (plain.isPresent()) {
            return plain(plain.get(), known);
        }
        Optional<MimePart> inner = PageParts.sentAlong(whole);
        if (inner.isPresent()) {
            return message(inner.get(), said(inner.get()));
        }
        boolean locked = whole.type().equals("multipart/encrypted") || whole.type().contains("pkcs7-mime");
        return new FileReading.Refused(locked ? Reason.ENCRYPTED : Reason.NOTHING_TO_READ);
    }

    private static FileReading plain(MimePart part, List<Found> known) {
        return HtmlDecoder.decode(part.bytes(), part.charset()).map(characters -> {
            boolean flowed = part.parameter("format").toLowerCase(Locale.ROOT).equals("flowed");
            FlowedText text = FlowedText.of(characters.text(), flowed, part.parameter("delsp").toLowerCase(Locale.ROOT).equals("yes"));
            return PlainReader.read(ID, FORMAT, characters.charset(), text, known);
        }).orElse(new FileReading.Refused(Reason.BINARY));
    }

    /// What the header lines say.
    private static List<Found> said(MimePart mail) {
        List<Found> found = new ArrayList<>();
        String subject = ANSWER.matcher(Headers.text(mail.header("subject"))).replaceFirst("").strip();
        if (!subject.isEmpty()) {
            found.add(new Found(Field.TITLE, subject, Place.CAPTURE, "Subject", 0.84));
        }
        Matcher from = NAMED.matcher(Headers.text(mail.header("from")));
        if (from.matches() && !from.group(1).isBlank()) {
            String name = from.group(1).strip();
            found.add(new Found(LineMetadata.person(name) ? Field.AUTHOR : Field.PUBLISHER, name, Place.CAPTURE, "From", 0.7));
        }
        Matcher list = NAMED.matcher(Headers.text(mail.header("list-id")));
        if (list.matches() && !list.group(1).isBlank()) {
            found.add(new Found(Field.PUBLISHER, list.group(1).strip(), Place.CAPTURE, "List-Id", 0.75));
        }
        LineMetadata.date(REMARK.matcher(mail.header("date")).replaceFirst("")).ifPresent(date -> found.add(new Found(Field.PUBLISHED, date, Place.CAPTURE, "Date", 0.85)));
        Matcher archived = ADDRESS.matcher(mail.header("archived-at"));
        if (archived.find()) {
            found.add(new Found(Field.URL, archived.group(1), Place.CAPTURE, "Archived-At", 0.8));
        }
        return found;
    }
}
