package app.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.format.Formats;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever addresses stand in a file, none is asked: a server of our own stands at all of them and counts.
class NothingIsFetchedTest {

    private static final String NOWHERE = "village.example";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        address = "127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /// The same file with the server's address in the place of the one that nobody has. Lengths stay where a port has five digits.
    private byte[] here(byte[] file) throws IOException {
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            List<Object> parts = new ArrayList<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.add(entry.getName());
                    parts.add(here(zip.readAllBytes()));
                }
            }
            return Zips.of(parts.toArray());
        }
        return new String(file, StandardCharsets.ISO_8859_1).replace(NOWHERE, address).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whileAFileIsRead() throws IOException {
        List<String> withAddresses = new ArrayList<>();
        for (String name : Saved.FILES) {
            if (name.equals("pump.wacz")) {
                continue; // Its records are packed, and would not be found under the address of the server.
            }
            byte[] file = here(Saved.bytes(name));
            if (new String(file, StandardCharsets.ISO_8859_1).contains(address)) {
                withAddresses.add(name);
            }
            assertThat(Saved.read(file, name).text()).contains("Kellow");
        }
        assertThat(withAddresses).contains("pump.html", "pump.mhtml", "pump.webarchive", "pump-plain.warc", "pump.eml", "pump.md");
        assertThat(asked).hasValue(0);
    }

    @Test
    void whileAFileIsReadThatAsksForIt() throws IOException {
        String at = "http://" + address + "/";
        String page = "<html manifest='%1$sm'><head><base href='%1$s'><link rel=stylesheet href='%1$sa.css'><meta http-equiv=refresh content='0;url=%1$sb'><style>@import url(%1$sc.css); @font-face {src: url(%1$sd)}</style><script src='%1$se.js'></script></head>"
                .formatted(at) + "<body><iframe src='" + at + "f'></iframe><img srcset='" + at + "g 2x'><object data='" + at + "h'></object><video poster='" + at + "i'></video>" + FerryPages.paragraphs() + "</body></html>";
        assertThat(FerryPages.read(bytes(page), "a.html").text()).contains(FerryPages.ARTICLE[0]);
        String type = "<!DOCTYPE x SYSTEM '" + at + "x.dtd' [<!ENTITY % p SYSTEM '" + at + "p'> %p; <!ENTITY e SYSTEM '" + at + "e'>]>";
        String word = "<w:document xmlns:w='w' xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='w " + at + "w.xsd'><xi:include href='" + at + "xi'/><w:p><w:t>Words &e;</w:t></w:p></w:document>";
        for (String xml : new String[] {word, type + word, type + word.replace("&e;", "")}) {
            Formats.read(Zips.of("word/document.xml", xml), "a.docx");
            Formats.read(Zips.of("content.xml", xml, "meta.xml", xml), "a.odt");
            Formats.read(Zips.of("META-INF/container.xml", type + "<container><rootfile full-path='o'/></container>", "o", type + "<package><manifest><item id='a' href='" + at + "c' media-type='text/html'/>"
                    + "</manifest><spine><itemref idref='a'/></spine></package>"), "a.epub");
            Formats.read(bytes(type + "<plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>&e;</data></dict></dict></plist>"), "a.webarchive");
        }
        FerryPages.read(bytes("{\\rtf1{\\*\\template " + at + "t}{\\field{\\*\\fldinst INCLUDETEXT \"" + at + "i\"}{\\fldrslt Words}}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + at + "j\"}}\\par}"), "a.rtf");
        Formats.read(bytes("From: a@b.example\nTo: c@d.example\nSubject: x\nContent-Type: message/external-body; access-type=URL; URL=\"" + at + "\"\n\nWords"), "a.txt");
        assertThat(asked).hasValue(0);
    }

    @Test
    void andTheServerWouldHaveCounted() throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://" + address + "/").toURL().openConnection(java.net.Proxy.NO_PROXY);
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(asked).hasValue(1);
    }
}
