package app.synoptic.read.format;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.document.FrontMatter;
import app.synoptic.read.document.MarkdownDocument;
import app.synoptic.read.document.TooManyParagraphsException;
import app.synoptic.read.metadata.LineMetadata;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The reader `markdown/1`: the text as it is shown, and what the block of values before it says.
final class MarkdownReader {

    static final String ID = "markdown/1";

    private static final List<String> NAMES = List.of(".md", ".markdown", ".mdown", ".mkd");
    private static final Pattern MARKS = Pattern.compile("(?m)^#{1,6} \\S|\\[[^\\]\\n]+\\]\\([^)\\s]+\\)|^> |\\*\\*[^*\\n]+\\*\\*");

    private MarkdownReader() {}

    /// Whether a file is Markdown: by its name, or by values before a text with marks.
    static boolean meant(String beginning, String name) {
        if (NAMES.stream().anyMatch(name::endsWith)) {
            return true;
        }
        return !name.endsWith(".txt") && !FrontMatter.of(beginning).equals(FrontMatter.NONE) && MARKS.matcher(beginning).find();
    }

    static FileReading read(byte[] file, Beside beside) {
        return switch (Decoder.decode(file)) {
            case Decoded.NotText(var reason) -> new FileReading.Refused(PlainReader.reason(reason));
            case Decoded.Text(String text, String charset) -> read(text, charset, beside);
        };
    }

    private static FileReading read(String text, String charset, Beside beside) {
        FrontMatter front = FrontMatter.of(text);
        List<Found> known = new ArrayList<>(said(front));
        known.addAll(beside.known());
        try {
            return DocumentText.of(ID, "markdown", charset, MarkdownDocument.of(text, front.length()), known);
        } catch (TooManyParagraphsException refused) {
            return new FileReading.Refused(Reason.TOO_MANY_ELEMENTS);
        }
    }

    private static List<Found> said(FrontMatter front) {
        List<Found> found = new ArrayList<>();
        add(found, Field.TITLE, front.all("title", "headline"), 0.9);
        add(found, Field.AUTHOR, front.all("authors", "author", "creator", "byline", "by"), 0.85);
        add(found, Field.PUBLISHER, front.all("publisher", "publication", "site", "site_name", "website", "publicationtitle", "publication_title"), 0.8);
        add(found, Field.LANGUAGE, front.all("language", "lang"), 0.8);
        add(found, Field.SECTION, front.all("section", "category"), 0.7);
        add(found, Field.URL, front.all("source", "url", "link", "canonical", "canonical_url").stream().filter(value -> value.matches("https?://\\S+")).toList(), 0.9);
        dates(found, Field.PUBLISHED, front.all("published", "date_published", "publish_date", "pubdate", "date"), 0.88);
        dates(found, Field.MODIFIED, front.all("updated", "modified", "lastmod", "last_modified", "date_modified"), 0.8);
        dates(found, Field.SAVED, front.all("saved", "clipped", "date_saved", "accessed", "date_accessed", "accessdate", "retrieved", "created"), 0.9);
        return found;
    }

    private static void dates(List<Found> found, Field field, List<String> written, double sure) {
        add(found, field, written.stream().flatMap(value -> LineMetadata.date(value).stream()).toList(), sure);
    }

    private static void add(List<Found> found, Field field, List<String> values, double sure) {
        values.stream().filter(value -> value.length() < 600).limit(50).forEach(value -> found.add(new Found(field, value, Place.META, "front matter", sure)));
    }
}
