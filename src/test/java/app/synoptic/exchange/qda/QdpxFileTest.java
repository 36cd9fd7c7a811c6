package app.synoptic.exchange.qda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Topic;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.HeldOriginal;
import app.synoptic.exchange.Shipped;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportInput;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class QdpxFileTest {

    @TempDir
    Path folder;

    @Test
    void followsThePublishedSchema() throws Exception {
        Validator schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(QdpxFileTest.class.getResource("Project.xsd")).newValidator();
        for (ExportInput input : List.of(Shipped.input(), HeldOriginal.input(true), HeldOriginal.input(false), HeldOriginal.alone(false), Shipped.bare(Shipped.input().dossier()))) {
            schema.validate(new DOMSource(ReadQdpx.of(input, folder).project()));
        }
        ReadQdpx broken = ReadQdpx.of(Shipped.input(), folder);
        broken.all("Code").findFirst().orElseThrow().removeAttribute("guid");
        assertThatThrownBy(() -> schema.validate(new DOMSource(broken.project()))).isInstanceOf(SAXException.class);
    }

    @Test
    void quotesEveryPassageOfTheShippedDossierAndCodesItWithItsEventOrQuestion() throws Exception {
        ExportInput input = Shipped.input();
        List<ReadQdpx.Quoted> quoted = ReadQdpx.of(input, folder).quotations();
        int passages = 0;
        for (Topic topic : Shipped.content(input).topics()) {
            for (CitedPassage passage : topic.testimonies().stream().flatMap(own -> Shipped.content(input).passages(own).stream()).filter(one -> one.kind() == TextKind.DIGEST).toList()) {
                assertThat(quoted).as(passage.words()).anyMatch(one -> one.words().equals(passage.words().replace("\r\n", "\n")) && one.codes().contains(topic.title()));
                passages++;
            }
        }
        assertThat(passages).isGreaterThan(200);
        assertThat(input.catalogue().selectors(HeldOriginal.SOURCE, TextKind.ORIGINAL)).isNotEmpty();
    }

    @Test
    void countsCodePointsInTheFileThatGoesWithIt() throws Exception {
        List<ReadQdpx.Quoted> quoted = ReadQdpx.of(HeldOriginal.input(true), folder).quotations();
        int pieces = HeldOriginal.input(true).catalogue().selectors(HeldOriginal.SOURCE, TextKind.ORIGINAL).size();
        assertThat(quoted.stream().map(ReadQdpx.Quoted::words).filter(words -> words.startsWith("quay"))).hasSize(pieces)
                .contains(HeldOriginal.word(0), HeldOriginal.word(pieces - 1)).allMatch(words -> words.matches("quay\\d+end"));
    }

    @Test
    void tellsNoWordsOfOriginalsUnlessAskedFor() throws Exception {
        for (ExportInput input : List.of(HeldOriginal.input(false), HeldOriginal.alone(false))) {
            for (byte[] file : ReadQdpx.of(input, folder).files().values()) {
                assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(HeldOriginal.word(0));
            }
        }
    }

    @Test
    void keepsTheFingerprintsOfPassagesOfOriginals() throws Exception {
        String notes = String.join("\n", ReadQdpx.of(Shipped.input(), folder).all("Note").map(note -> note.getTextContent()).toList());
        assertThat(Shipped.passages(Shipped.input())).filteredOn(passage -> passage.kind() == TextKind.ORIGINAL).hasSizeGreaterThan(200)
                .allSatisfy(passage -> assertThat(notes).contains(passage.fingerprint()));
    }
}
