package app.synoptic.bibliography.format;

import app.synoptic.text.SafeXml;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the RDF that Zotero exports, with the files in the folder beside it. Document types and entities are not read.
///
/// @see <a href="https://github.com/zotero/translators/blob/master/Zotero%20RDF.js">the exporter</a>
final class ZoteroRdfReader {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Set<String> ASIDE = Set.of("attachment", "note", "annotation");
    private static final Set<String> NOT_ITEMS = Set.of("Attachment", "Memo", "Collection", "Journal", "Newspaper", "Periodical");
    private static final int DEEPEST = 40;

    private ZoteroRdfReader() {}

    /// One element: what it is of, what it points to, and what lies in it.
    private record Element(String name, String about, String resource, StringBuilder words, List<Element> children) {

        Stream<Element> named(String child) {
            return children.stream().filter(one -> one.name.equals(child));
        }

        Optional<Element> first(String child) {
            return named(child).findFirst();
        }

        String said(String child) {
            return first(child).map(Element::text).orElse("");
        }

        /// All words in it.
        String text() {
            return children.isEmpty() ? words.toString().strip() : String.join(" ", children.stream().map(Element::text).filter(words -> !words.isEmpty()).toList());
        }

        /// The first element below it that is called so.
        Optional<Element> below(String deep) {
            return name.equals(deep) ? Optional.of(this) : children.stream().map(child -> child.below(deep)).flatMap(Optional::stream).findFirst();
        }
    }

    /// @throws XMLStreamException if it is no sound XML
    static List<BibliographicItem> of(String text, NamedFiles files) throws XMLStreamException {
        Element root = tree(text);
        Map<String, Element> known = new HashMap<>();
        root.children().forEach(one -> known.put(one.about(), one));
        List<BibliographicItem> items = new ArrayList<>();
        for (Element one : root.children()) {
            if (!NOT_ITEMS.contains(one.name()) && !ASIDE.contains(one.said("itemType"))) {
                item(one, known, files).done().ifPresent(items::add);
            }
        }
        return items;
    }

    private static BibliographicItem.Builder item(Element one, Map<String, Element> known, NamedFiles files) {
        BibliographicItem.Builder item = new BibliographicItem.Builder().title(one.said("title"));
        one.first("isPartOf").map(part -> part.resource().isEmpty() ? part : known.getOrDefault(part.resource(), part)).flatMap(part -> part.below("title"))
                .ifPresent(title -> item.publisher(title.text()));
        one.first("publisher").flatMap(publisher -> publisher.below("name")).ifPresent(name -> item.publisher(name.text()));
        one.first("authors").ifPresent(authors -> persons(authors, item));
        item.date(one.said("date")).language(one.said("language"));
        one.named("identifier").forEach(identifier -> {
            identifier.below("value").ifPresent(value -> item.url(value.text()));
            if (identifier.text().startsWith("DOI ")) {
                item.doi(identifier.text().substring("DOI ".length()));
            }
        });
        item.url(one.about().startsWith("http") ? one.about() : "");
        one.named("link").map(link -> known.get(link.resource())).filter(attachment -> attachment != null && attachment.name().equals("Attachment")).forEach(attachment ->
                attachment.first("resource").map(Element::resource).flatMap(files::of).ifPresent(item::file));
        return item;
    }

    private static void persons(Element in, BibliographicItem.Builder item) {
        if (in.name().equals("Person")) {
            item.author(in.said("surname"), in.said("givenName").isEmpty() ? in.said("givenname") : in.said("givenName"));
        } else {
            in.children().forEach(child -> persons(child, item));
        }
    }

    private static Element tree(String text) throws XMLStreamException {
        XMLStreamReader reader = SafeXml.factory(true).createXMLStreamReader(new StringReader(text));
        Element root = new Element("", "", "", new StringBuilder(), new ArrayList<>());
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element next = new Element(reader.getLocalName(), attribute(reader, "about"), attribute(reader, "resource"), new StringBuilder(), new ArrayList<>());
                    open.getFirst().children().add(next);
                    open.push(next);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.getFirst().words().append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> { }
            }
        }
        if (root.children().size() != 1 || !root.children().getFirst().name().equals("RDF")) {
            throw new XMLStreamException("no RDF");
        }
        return root.children().getFirst();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(RDF, name);
        return value == null ? "" : value.strip();
    }
}
