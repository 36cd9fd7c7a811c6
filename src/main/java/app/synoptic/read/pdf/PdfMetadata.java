package app.synoptic.read.pdf;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.TextBlock;
import app.synoptic.read.metadata.LineMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/// What a file says of its article: in its lines, in its properties, and in what a browser prints around a page.
///
/// When the file was made is no more than a guess at when the article was published; where a browser made it, it is when the page was
/// saved.
final class PdfMetadata {

    private static final int MOST_XMP = 1024 * 1024;
    private static final int LONGEST = 500;
    private static final Pattern BROWSER = Pattern.compile("Mozilla/|Chrom|Safari|Firefox|Skia/PDF", Pattern.CASE_INSENSITIVE);
    /// What programs write where nobody gave a title.
    private static final Pattern NO_TITLE = Pattern.compile("(?i)^(?:untitled.*|unbenannt.*|microsoft word - .*|microsoft powerpoint - .*|.*\\.(?:docx?|odt|pdf|indd|qxd|html?|tmp)|(?:https?|file)://.*|about:blank|-|\\d+)$");
    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2}))?$");

    private final List<Found> found = new ArrayList<>();

    private PdfMetadata() {}

    static Metadata of(PDDocument document, List<PdfBlock> pieces, String text, List<TextBlock> blocks) {
        PdfMetadata all = new PdfMetadata();
        all.found.addAll(LineMetadata.of(text, blocks).found());
        boolean printed = all.printed(pieces);
        all.properties(document.getDocumentInformation(), printed);
        all.language(document);
        all.xmp(document);
        return new Metadata(all.found);
    }

    private void add(Field field, @Nullable String value, String where, double sure) {
        if (value != null && !value.isBlank() && value.length() <= LONGEST) {
            found.add(new Found(field, value.strip(), sure < 0.5 ? Place.OTHER : Place.CAPTURE, where, sure));
        }
    }

    /// The address that a browser prints at the foot of each page.
    ///
    /// @return whether there is one
    private boolean printed(List<PdfBlock> pieces) {
        for (PdfBlock block : pieces) {
            Matcher address = Margins.ADDRESS.matcher(block.text());
            if (block.piece().margin() && address.find()) {
                boolean whole = address.group().startsWith("http") && !address.group().endsWith("…") && !address.group().endsWith("...");
                add(Field.URL, whole ? address.group() : null, "foot of the page", 0.93);
                return true;
            }
        }
        return false;
    }

    private void properties(PDDocumentInformation properties, boolean printed) {
        String title = properties.getTitle();
        add(Field.TITLE, title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title, "properties", 0.6);
        add(Field.AUTHOR, properties.getAuthor(), "properties", 0.55);
        boolean browser = printed || BROWSER.matcher(properties.getCreator() + " " + properties.getProducer()).find();
        Optional<String> made = moment(properties.getCreationDate());
        add(browser ? Field.SAVED : Field.PUBLISHED, made.orElse(null), "properties, created", browser ? 0.95 : Place.OTHER.precision());
        if (!browser) {
            add(Field.MODIFIED, moment(properties.getModificationDate()).orElse(null), "properties, modified", Place.OTHER.precision());
        }
    }

    private static Optional<String> moment(@Nullable Calendar date) {
        if (date == null || date.get(Calendar.YEAR) < 1980 || date.get(Calendar.YEAR) > 2100) {
            return Optional.empty();
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(date.getTimeZone().getOffset(date.getTimeInMillis()) / 1000);
        OffsetDateTime moment = date.toInstant().atOffset(offset);
        return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private void language(PDDocument document) {
        String language = document.getDocumentCatalog().getLanguage();
        add(Field.LANGUAGE, language != null && language.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9-]{2,20})?") ? language : null, "Lang", 0.6);
    }

    private void xmp(PDDocument document) {
        COSStream packet = document.getDocumentCatalog().getCOSObject().getCOSStream(COSName.METADATA);
        if (packet == null) {
            return;
        }
        try (InputStream in = packet.createInputStream()) {
            XmpFields.of(in.readNBytes(MOST_XMP)).forEach(this::xmp);
        } catch (IOException | RuntimeException damaged) {
            found.removeIf(one -> one.where().startsWith("XMP "));
        }
    }

    private void xmp(XmpFields.Field field) {
        String value = field.value();
        String day = DAY.matcher(value).matches() ? value : null;
        String where = "XMP " + field.name();
        switch (field.name()) {
            case "dc:title" -> add(Field.TITLE, NO_TITLE.matcher(value).matches() ? null : value, where, 0.65);
            case "dc:creator" -> add(Field.AUTHOR, value, where, 0.6);
            case "dc:publisher", "prism:publicationName" -> add(Field.PUBLISHER, value, where, 0.8);
            case "dc:language" -> add(Field.LANGUAGE, value.equals("x-unknown") ? null : value, where, 0.65);
            case "prism:publicationDate", "prism:coverDate" -> add(Field.PUBLISHED, day, where, 0.85);
            case "dc:date" -> add(Field.PUBLISHED, day, where, 0.6);
            case "prism:url" -> add(Field.URL, value.startsWith("http") ? value : null, where, 0.8);
            case "prism:section" -> add(Field.SECTION, value, where, 0.7);
            case "xmp:CreateDate" -> {
                if (found.stream().noneMatch(one -> one.where().equals("properties, created"))) {
                    add(Field.PUBLISHED, day, where, Place.OTHER.precision());
                }
            }
            default -> { }
        }
    }
}
