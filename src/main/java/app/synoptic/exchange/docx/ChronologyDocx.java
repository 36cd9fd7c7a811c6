package app.synoptic.exchange.docx;

import app.synoptic.domain.Dossier;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.exchange.packing.XmlPrinter;
import app.synoptic.exchange.packing.ZipPrinter;
import app.synoptic.report.document.Document;
import app.synoptic.report.document.DocumentBuilder;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.figure.PageSize;
import app.synoptic.report.words.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Prints a report as a document of a word processor. The same input prints the same bytes.
public final class ChronologyDocx {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /// Stands for the document's language in what is the same in all.
    private static final String LANGUAGE = "@language@";
    private static final List<String> FIXED = List.of("styles", "numbering", "settings");

    private final Dossier dossier;
    private final Document document;
    private final Phrases words;
    private final CitationStyle style;
    private final boolean originals;
    private final Bookmarks bookmarks = new Bookmarks();

    private ChronologyDocx(ReportInput input, CitationStyle style, boolean originals) {
        this.dossier = input.dossier();
        this.document = DocumentBuilder.of(input);
        this.words = Phrases.in(document.options().language());
        this.style = style;
        this.originals = originals;
    }

    /// @param originals whether the words of originals are given; otherwise only where they stand
    public static void print(ReportInput input, CitationStyle style, boolean originals, OutputStream out) throws IOException {
        try {
            new ChronologyDocx(input, style, originals).print(out);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private void print(OutputStream out) throws IOException {
        ZipPrinter zip = new ZipPrinter(out);
        zip.add("[Content_Types].xml", this::types);
        zip.add("_rels/.rels", printed(xml -> relations(xml, new TreeMap<>(Map.of("doc", OFFICE + "officeDocument word/document.xml",
                "core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties docProps/core.xml")))));
        zip.add("docProps/core.xml", printed(this::properties));
        for (String part : FIXED) {
            zip.add("word/" + part + ".xml", resource(part + ".xml").replace(LANGUAGE, words.locale().toLanguageTag()));
        }
        Footnotes footnotes = new Footnotes(dossier, style, originals, words);
        Map<String, String> addresses = new LinkedHashMap<>();
        zip.add("word/document.xml", to -> body(to, footnotes, addresses));
        zip.add("word/_rels/document.xml.rels", printed(xml -> {
            Map<String, String> all = new LinkedHashMap<>();
            FIXED.forEach(part -> all.put(part, OFFICE + part + " " + part + ".xml"));
            all.put("footnotes", OFFICE + "footnotes footnotes.xml");
            all.put("footer", OFFICE + "footer footer1.xml");
            addresses.forEach((address, id) -> all.put(id, OFFICE + "hyperlink " + address));
            relations(xml, all);
        }));
        Map<String, String> noted = new LinkedHashMap<>();
        zip.add("word/footnotes.xml", to -> footnotes(to, footnotes, noted));
        Map<String, String> all = new LinkedHashMap<>();
        noted.forEach((address, id) -> all.put(id, OFFICE + "hyperlink " + address));
        zip.add("word/_rels/footnotes.xml.rels", printed(xml -> relations(xml, all)));
        zip.add("word/footer1.xml", printed(this::footer));
        zip.end();
    }

    private interface Part {
        void to(XmlPrinter xml);
    }

    private static ZipPrinter.Entry printed(Part part) {
        return out -> {
            XmlPrinter xml = new XmlPrinter(out);
            part.to(xml);
            xml.end();
        };
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ChronologyDocx.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void types(OutputStream out) throws IOException {
        printed(xml -> {
            xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
            xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
            xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
            xml.empty("Override", "PartName", "/word/document.xml", "ContentType", WORD + "document.main+xml");
            FIXED.forEach(part -> xml.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", WORD + part + "+xml"));
            xml.empty("Override", "PartName", "/word/footnotes.xml", "ContentType", WORD + "footnotes+xml");
            xml.empty("Override", "PartName", "/word/footer1.xml", "ContentType", WORD + "footer+xml");
            xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
            xml.close();
        }).to(out);
    }

    /// @param targets for each id the type and the target, with a blank between them; a target that is an address lies outside
    private static void relations(XmlPrinter xml, Map<String, String> targets) {
        xml.open("Relationships", "xmlns", RELATIONS);
        targets.forEach((id, told) -> {
            String target = told.substring(told.indexOf(' ') + 1);
            xml.empty("Relationship", "Id", id, "Type", told.substring(0, told.indexOf(' ')), "Target", target, "TargetMode", id.startsWith("web") ? "External" : null);
        });
        xml.close();
    }

    private void properties(XmlPrinter xml) {
        xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.words("dc:title", document.front().title()).words("dc:subject", document.front().subtitle())
                .words("dc:language", words.locale().toLanguageTag()).close();
    }

    private void body(OutputStream out, Footnotes footnotes, Map<String, String> addresses) {
        XmlPrinter xml = new XmlPrinter(out);
        xml.open("w:document", "xmlns:w", WordPart.W, "xmlns:r", WordPart.R).open("w:body");
        WordPart body = new WordPart(xml, bookmarks);
        String language = words.locale().toLanguageTag();
        Manuscript script = new Manuscript(document, ChronologyDay.of(document.events(), dossier, words.dates()), body, footnotes, words, document.labels().equals(language) ? null : document.labels());
        new FrontSection(script).print();
        new ChronologySection(script).print();
        new QuestionSection(script).print();
        if (!document.notes().isEmpty()) {
            body.heading(1, Manuscript.NOTES, List.of(Inline.of(script.say("section.notes"))));
            script.notes(document.notes());
        }
        new SourceSection(script, dossier, style).print();
        section(xml);
        xml.close().close().end();
        addresses.putAll(body.addresses());
    }

    private void section(XmlPrinter xml) {
        boolean letter = document.options().page() == PageSize.LETTER;
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer")
                .empty("w:pgSz", "w:w", letter ? "12240" : "11906", "w:h", letter ? "15840" : "16838")
                .empty("w:pgMar", "w:top", "1418", "w:right", "1418", "w:bottom", "1418", "w:left", "1418", "w:header", "709", "w:footer", "709", "w:gutter", "0")
                .close();
    }

    private void footnotes(OutputStream out, Footnotes footnotes, Map<String, String> addresses) {
        XmlPrinter xml = new XmlPrinter(out);
        xml.open("w:footnotes", "xmlns:w", WordPart.W, "xmlns:r", WordPart.R);
        separator(xml, "separator", "-1");
        separator(xml, "continuationSeparator", "0");
        WordPart part = new WordPart(xml, bookmarks);
        List<List<Inline>> all = footnotes.all();
        for (int i = 0; i < all.size(); i++) {
            xml.open("w:footnote", "w:id", String.valueOf(i + 1));
            part.open("FootnoteText", false);
            xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteRef").close();
            part.print(Inline.of(" "));
            all.get(i).forEach(part::print);
            xml.close().close();
        }
        xml.close().end();
        addresses.putAll(part.addresses());
    }

    private static void separator(XmlPrinter xml, String name, String id) {
        xml.open("w:footnote", "w:type", name, "w:id", id).open("w:p").open("w:r").empty("w:" + name).close().close().close();
    }

    private void footer(XmlPrinter xml) {
        xml.open("w:ftr", "xmlns:w", WordPart.W, "xmlns:r", WordPart.R);
        String page = "\uE000";
        String pages = "\uE001";
        String numbered = words.of("page.of", page, pages);
        WordPart part = new WordPart(xml, bookmarks);
        part.paragraph("Footer", Inline.of(document.front().footer() + "\t" + numbered.substring(0, numbered.indexOf(page))), new Inline.Field(" PAGE ", "1"),
                Inline.of(numbered.substring(numbered.indexOf(page) + 1, numbered.indexOf(pages))), new Inline.Field(" NUMPAGES ", "1"),
                Inline.of(numbered.substring(numbered.indexOf(pages) + 1)));
        xml.close();
    }
}
