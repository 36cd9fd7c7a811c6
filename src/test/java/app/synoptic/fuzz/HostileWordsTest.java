package app.synoptic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Headless;
import app.synoptic.read.Zips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A dossier in which every place where somebody may write holds markup, script and addresses: none of it is anything but words in a report.
@Tag("slow")
@Tag("process")
class HostileWordsTest {

    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg onload=alert(3)>&lt;b&gt;";
    private static final List<String> NOTES = List.of("# <script>alert(1)</script>\n\n<iframe src=\"https://evil.example/\"></iframe>",
            "[a](javascript:alert(1)) [b](data:text/html,<script>alert(1)</script>) [c](file:///etc/passwd) [d](vbscript:x)", "![p](https://evil.example/pixel.png) <img src=https://evil.example/p.png>",
            "<style>@import 'https://evil.example/x.css';body{background:url(https://evil.example/b)}</style>", "```\n</pre><script>alert(4)</script>\n```", "<a href='jAvAsCrIpT:alert(1)'>x</a> <javascript:alert(1)>",
            "[r]: javascript:alert(1)\n\n[r]", "]]> --> <!-- </style></head></body></html><script>alert(5)</script>", "> ".repeat(300) + "deep", "[".repeat(5_000), "*a_ ".repeat(5_000));
    private static final Set<String> WORDS = Set.of("title", "publisher", "note", "label", "saidBy", "question", "unit", "reason", "name");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "JS", "OpenAction", "AA", "Launch", "EmbeddedFiles", "SubmitForm", "GoToR", "RichMedia");

    /// The log of a command lies beside its library until the next one.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path folder;

    private static Path store = Path.of("");

    @BeforeAll
    static void takeItIn() throws IOException {
        Path shipped = Path.of("assets/dossiers/kazakhstan-2022");
        ObjectNode dossier = (ObjectNode) JsonMapper.shared().readTree(shipped.resolve("dossier.json").toFile());
        spoil(dossier);
        ((ObjectNode) dossier.path("dossier")).put("id", "evil").put("note", String.join("\n\n", NOTES.subList(0, 6)));
        ObjectNode all = JsonMapper.shared().createObjectNode();
        ObjectNode session = all.putObject("session").put("id", "s").put("dossier", "evil").put("title", "S" + EVIL).put("by", EVIL);
        ArrayNode pins = session.putArray("pins");
        ArrayNode notes = session.putArray("notes");
        for (int i = 0; i < NOTES.size(); i++) {
            String event = dossier.path("events").path(i).path("id").asString();
            pins.addObject().put("event", event);
            ObjectNode note = notes.addObject().put("written", "2026-01-01").put("words", NOTES.get(i));
            note.putObject("about").put("event", event);
        }
        List<Object> entries = new ArrayList<>(List.of("mimetype", "application/vnd.synoptic.dossier+zip", "dossier.json", dossier.toString(), "sessions/s.json", all.toString()));
        try (Stream<Path> digests = Files.list(shipped.resolve("digests"))) {
            for (Path digest : digests.sorted().toList()) {
                entries.addAll(List.of("digests/" + digest.getFileName(), Files.readAllBytes(digest)));
            }
        }
        store = folder.resolve("library");
        Headless taken = Headless.run("import", "--store", store, Files.write(folder.resolve("evil.dossier"), Zips.of(entries.toArray())));
        assertThat(taken.exit()).as(taken.err()).isZero();
    }

    /// Puts it behind all words that a person writes.
    private static void spoil(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                if (value.isString() && WORDS.contains(name)) {
                    object.put(name, value.asString() + EVIL);
                } else if (List.of("actors", "places", "authors").contains(name) && value instanceof ArrayNode words) {
                    ArrayNode spoilt = JsonMapper.shared().createArrayNode();
                    words.forEach(word -> spoilt.add(EVIL + word.asString()));
                    object.set(name, spoilt);
                } else {
                    spoil(value);
                }
            }
        } else {
            node.forEach(HostileWordsTest::spoil);
        }
    }

    private static byte[] report(String name, Object... more) throws IOException {
        Path file = folder.resolve(name);
        Headless written = Headless.run(Stream.concat(Stream.of("report", "--store", store, "--dossier", "evil", "--out", file), Stream.of(more)).toArray());
        assertThat(written.exit()).as(written.err()).isZero();
        return Files.readAllBytes(file);
    }

    @Test
    void isWordsInAReportForTheBrowser() throws IOException {
        for (Object[] more : new Object[][] {{}, {"--session", "S" + EVIL}}) {
            Document page = Jsoup.parse(new String(report("r.html", more), StandardCharsets.UTF_8));
            assertThat(page.text()).contains("<script>alert(1)</script>");
            assertThat(page.select("script, iframe, img, object, embed, form, input, link, base, video, audio")).isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                    if (List.of("href", "src", "action", "xlink:href").contains(attribute.getKey())) {
                        assertThat(attribute.getValue()).matches("#.*|https?://.*");
                    }
                });
            }
            assertThat(page.select("style").html()).doesNotContain("@import", "url(");
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
        }
    }

    @Test
    void isWordsInAReportToPrint() throws IOException {
        try (PDDocument document = Loader.loadPDF(report("r.pdf", "--session", "S" + EVIL))) {
            document.getDocument().getXrefTable().keySet().forEach(key -> {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    assertThat(dictionary.keySet()).extracting(COSName::getName).doesNotContainAnyElementsOf(ACTIONS);
                    String address = dictionary.getString(COSName.URI);
                    assertThat(address == null || address.matches("https?://.*")).as(address).isTrue();
                }
            });
        }
    }
}
