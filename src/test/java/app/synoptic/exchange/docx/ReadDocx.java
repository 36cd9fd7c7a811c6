package app.synoptic.exchange.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A document of a word processor, read back.
record ReadDocx(Map<String, byte[]> parts) {

    record Paragraph(String style, String words, String cited) {}

    static ReadDocx of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new ReadDocx(parts);
    }

    Document xml(String part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    }

    static Stream<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /// The values that an attribute of all elements of a name has.
    List<String> values(String part, String element, String attribute) throws Exception {
        return all(xml(part).getDocumentElement(), element).map(found -> found.getAttribute(attribute)).toList();
    }

    List<Paragraph> paragraphs() throws Exception {
        return all(xml("word/document.xml").getDocumentElement(), "w:p").map(ReadDocx::paragraph).toList();
    }

    /// The footnotes by their numbers.
    Map<String, Paragraph> footnotes() throws Exception {
        Map<String, Paragraph> notes = new LinkedHashMap<>();
        all(xml("word/footnotes.xml").getDocumentElement(), "w:footnote").filter(note -> note.getAttribute("w:type").isEmpty())
                .forEach(note -> notes.put(note.getAttribute("w:id"), paragraph(all(note, "w:p").findFirst().orElseThrow())));
        return notes;
    }

    private static Paragraph paragraph(Element paragraph) {
        List<String> words = new ArrayList<>();
        List<String> cited = new ArrayList<>();
        all(paragraph, "w:r").forEach(run -> {
            String said = String.join("", all(run, "w:t").map(Element::getTextContent).toList());
            words.add(said);
            cited.add(all(run, "w:rStyle").anyMatch(style -> style.getAttribute("w:val").equals("CitedWords")) ? said : "\n");
        });
        String style = all(paragraph, "w:pStyle").map(named -> named.getAttribute("w:val")).findFirst().orElse("");
        return new Paragraph(style, String.join("", words), String.join("", cited));
    }
}
