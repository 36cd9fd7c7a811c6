package app.synoptic.read.container;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the package of a book says of it, in Dublin Core.
final class EpubMetadata {

    private static final String WHERE = "book, ";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2}))?");

    private EpubMetadata() {}

    static List<Found> of(Document opf) {
        List<Found> found = new ArrayList<>();
        for (Element element : opf.select("metadata > *, metadata > dc-metadata > *").stream().limit(500).toList()) {
            String name = element.tagName().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
            String value = element.text().strip();
            if (value.isEmpty() || value.length() > 600) {
                continue;
            }
            switch (name) {
                case "title" -> found.add(new Found(Field.TITLE, value, Place.CAPTURE, WHERE + name, 0.8));
                case "creator" -> {
                    if (author(opf, element)) {
                        found.add(new Found(Field.AUTHOR, value, Place.CAPTURE, WHERE + name, 0.75));
                    }
                }
                case "publisher" -> found.add(new Found(Field.PUBLISHER, value, Place.CAPTURE, WHERE + name, 0.75));
                case "language" -> found.add(new Found(Field.LANGUAGE, value, Place.CAPTURE, WHERE + name, 0.7));
                case "date" -> date(found, element, value);
                case "source", "identifier", "relation" -> {
                    if (value.startsWith("http://") || value.startsWith("https://")) {
                        found.add(new Found(Field.URL, value, Place.CAPTURE, WHERE + name, name.equals("source") ? 0.8 : 0.6));
                    }
                }
                case "meta" -> {
                    if (element.attr("property").equals("dcterms:modified") && DATE.matcher(value).matches()) {
                        found.add(new Found(Field.MODIFIED, value, Place.OTHER, WHERE + "modified", Place.OTHER.precision()));
                    }
                }
                default -> { }
            }
        }
        return found;
    }

    private static boolean author(Document opf, Element creator) {
        String role = creator.attr("opf:role");
        String id = creator.id();
        if (role.isEmpty() && !id.isEmpty()) {
            role = opf.getElementsByAttributeValue("refines", "#" + id).stream().filter(meta -> meta.attr("property").equals("role")).map(Element::text).findFirst().orElse("");
        }
        return role.isBlank() || role.strip().equals("aut");
    }

    private static void date(List<Found> found, Element element, String value) {
        String event = element.attr("opf:event");
        if (DATE.matcher(value).matches()) {
            boolean changed = event.equals("modification");
            boolean made = event.equals("creation") || event.equals("conversion");
            found.add(new Found(changed ? Field.MODIFIED : Field.PUBLISHED, value, Place.CAPTURE, WHERE + "date", event.equals("publication") ? 0.8 : made ? Place.OTHER.precision() : 0.6));
        }
    }
}
