package app.synoptic.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PdfMetadataTest {

    private static final String XMP = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" prism:publicationDate="2021-05-03">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">The lamp goes dark</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>Edda Marlow</rdf:li><rdf:li>Tom Okoro</rdf:li></rdf:Seq></dc:creator>
            <prism:publicationName>The Sarn Gazette</prism:publicationName></rdf:Description></rdf:RDF></x:xmpmeta>""";

    private static byte[] with(String xmp, PDDocumentInformation properties) {
        return MadePdf.of(document -> {
            document.setDocumentInformation(properties);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        }, MadePdf.line(40, 500, 10, "The lamp is out."));
    }

    @Test
    void readsXmp() {
        Metadata known = Lighthouse.read(with(XMP, new PDDocumentInformation())).metadata();
        assertThat(known.best(Field.TITLE)).contains("The lamp goes dark");
        assertThat(known.authors()).containsExactly("Edda Marlow", "Tom Okoro");
        assertThat(known.best(Field.PUBLISHER)).contains("The Sarn Gazette");
        assertThat(known.best(Field.PUBLISHED)).contains("2021-05-03");
        assertThat(known.of(Field.PUBLISHED).getFirst().guess()).isFalse();
    }

    @Test
    void takesTheDayOfMakingForNoMoreThanAGuess() {
        PDDocumentInformation properties = new PDDocumentInformation();
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("GMT+02:00"));
        day.set(2020, Calendar.MARCH, 4, 5, 6, 7);
        properties.setCreationDate(day);
        properties.setTitle("Microsoft Word - lamp.doc");
        Metadata known = Lighthouse.read(with("<x/>", properties)).metadata();
        assertThat(known.best(Field.PUBLISHED)).contains("2020-03-04T05:06:07+02:00");
        assertThat(known.of(Field.PUBLISHED).getFirst().guess()).isTrue();
        assertThat(known.of(Field.TITLE)).noneMatch(title -> title.value().contains("Word"));
    }

    @Test
    void opensNoAddress() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort() + "/";
            byte[] file = MadePdf.of(document -> {
                document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(
                        ("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\">]>" + XMP.replace("The lamp goes", "&e;")).getBytes(StandardCharsets.UTF_8))));
                PDActionURI action = new PDActionURI();
                action.setURI(address);
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(0, 0, 400, 600));
                link.setAction(action);
                document.getPage(0).setAnnotations(List.of(link));
                document.getDocumentCatalog().setOpenAction(action);
            }, MadePdf.line(40, 500, 10, "The lamp is out."));
            assertThat(Lighthouse.read(file).text()).isEqualTo("The lamp is out.");
            PdfPages.picture(file, 1, 1);
            server.setSoTimeout(1);
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
