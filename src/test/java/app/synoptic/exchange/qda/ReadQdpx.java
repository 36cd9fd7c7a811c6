package app.synoptic.exchange.qda;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.Exports;
import app.synoptic.exchange.content.ExportInput;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

/// A project that was written, read back.
record ReadQdpx(Document project, Map<String, byte[]> files) {

    /// Words that stand at a quotation's offsets, and the names of what they are coded with.
    record Quoted(String source, String words, List<String> codes) {}

    static ReadQdpx of(ExportInput input, Path folder) throws Exception {
        Path file = folder.resolve("affair.qdpx");
        Exports.write(input, ExportFormat.REFI_QDA, file);
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return new ReadQdpx(factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get("project.qde"))), files);
    }

    Stream<Element> all(String name) {
        return all(project.getDocumentElement(), name);
    }

    static Stream<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    List<Quoted> quotations() {
        Map<String, String> codes = new HashMap<>();
        all("Code").forEach(code -> codes.put(code.getAttribute("guid"), code.getAttribute("name")));
        return all("TextSource").filter(source -> !source.getAttribute("plainTextPath").isEmpty()).flatMap(source -> {
            int[] points = new String(files.get(source.getAttribute("plainTextPath").replace("internal://", "sources/")), UTF_8).codePoints().toArray();
            return all(source, "PlainTextSelection").map(selection -> {
                int from = Integer.parseInt(selection.getAttribute("startPosition"));
                int to = Integer.parseInt(selection.getAttribute("endPosition"));
                return new Quoted(source.getAttribute("name"), new String(points, from, to - from),
                        all(selection, "CodeRef").map(code -> codes.get(code.getAttribute("targetGUID"))).toList());
            });
        }).toList();
    }
}
