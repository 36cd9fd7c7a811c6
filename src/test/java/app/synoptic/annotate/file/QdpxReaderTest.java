package app.synoptic.annotate.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.annotate.file.ForeignAnnotation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QdpxReaderTest {

    private static final String TEXT = "\uD83D\uDEA2 Nine ferries lay idle.\nNobody struck.";
    private static final String PROJECT = """
            <Project name="Quay" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="AA000000-0000-0000-0000-000000000001" name="Ada"/></Users>
            <CodeBook><Codes><Code guid="cc000000-0000-0000-0000-000000000001" name="Violence" isCodable="true">
              <Code guid="{CC000000-0000-0000-0000-000000000002}" name="Strike" isCodable="true"/></Code></Codes></CodeBook>
            <Sources><TextSource guid="dd000000-0000-0000-0000-000000000001" name="Gazette" plainTextPath="internal://t.txt">
              <PlainTextSelection guid="e1" startPosition="2" endPosition="14" creatingUser="aa000000-0000-0000-0000-000000000001"><Description>Idle</Description>
                <Coding guid="f1"><CodeRef targetGUID="cc000000-0000-0000-0000-000000000002"/></Coding><Coding guid="f2"><CodeRef targetGUID="cc000000-0000-0000-0000-000000000001"/></Coding></PlainTextSelection>
              <PlainTextSelection guid="e2" startPosition="2" endPosition="13"/>
              <PlainTextSelection guid="e3" startPosition="900" endPosition="910"/>
            </TextSource>
            <PictureSource guid="dd000000-0000-0000-0000-000000000002"><PictureSelection guid="e4" firstX="0" firstY="0" secondX="1" secondY="1"/></PictureSource>
            <TextSource guid="dd000000-0000-0000-0000-000000000003" name="Courier"><PlainTextContent>It was quiet.</PlainTextContent></TextSource></Sources>
            <Notes><Note guid="aa" name="memo"><PlainTextContent>not a source</PlainTextContent></Note></Notes></Project>""";

    @TempDir
    Path folder;

    private Path zipped(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("quay.qdpx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private AnnotationFile read(String project) throws IOException {
        return AnnotationFiles.read(zipped(Map.of("project.qde", project.getBytes(UTF_8), "sources/t.txt", TEXT.getBytes(UTF_8))));
    }

    @Test
    void makesAnAnnotationOfEachCodingOfEachQuotation() throws IOException {
        AnnotationFile file = read(PROJECT);
        assertThat(file.annotations()).extracting(ForeignAnnotation::kind).containsExactly(Kind.HIGHLIGHT, Kind.HIGHLIGHT, Kind.HIGHLIGHT, Kind.NO_TEXT, Kind.NOT_WORDS);
        ForeignAnnotation strike = file.annotations().getFirst();
        assertThat(strike.quote().exact()).isEqualTo("Nine ferries");
        assertThat(strike.quote().prefix()).isEqualTo("\uD83D\uDEA2 ");
        assertThat(strike.subject()).isEqualTo("Strike");
        assertThat(strike.tags()).containsExactly("Violence");
        assertThat(strike.comment()).isEqualTo("Idle");
        assertThat(strike.by()).isEqualTo("Ada");
        assertThat(file.annotations().get(1).subject()).isEqualTo("Violence");
        assertThat(file.texts()).extracting(AnnotationFile.ProjectText::name).containsExactly("Gazette", "Courier");
    }

    @Test
    void takesPlacesThatEndWithTheirLastCharacterAndThoseThatEndBehindIt() throws IOException {
        assertThat(read(PROJECT).annotations().get(2).quote().exact()).isEqualTo("Nine ferries");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE Project [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Project><Sources><TextSource><PlainTextContent>&e;</PlainTextContent></TextSource></Sources></Project>",
        "<!DOCTYPE Project [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><Project>&b;</Project>",
        "<!DOCTYPE Project SYSTEM 'http://127.0.0.1:1/x.dtd'><Project/>", "<Project>&e;</Project>", "<Project>", "<Other/>", "", "no XML at all",
    })
    void refusesWhatReachesOutOrIsNoProject(String project) {
        assertThatThrownBy(() -> read(project)).isInstanceOf(AnnotationException.class).hasMessageStartingWith(folder.resolve("quay.qdpx") + ": ")
                .hasMessageNotContaining("\n").hasMessageNotContaining("root:");
    }

    @Test
    void refusesElementsWithoutEnd() {
        assertThatThrownBy(() -> read("<Project>" + "<Code guid='a' name='b' isCodable='true'>".repeat(50_000))).isInstanceOf(AnnotationException.class).hasMessageContaining("deeper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/etc/passwd", "sources\\..\\x.txt", "C:x"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        Path file = zipped(Map.of("project.qde", PROJECT.getBytes(UTF_8), name, new byte[1]));
        assertThatThrownBy(() -> AnnotationFiles.read(file)).isInstanceOf(AnnotationException.class).hasMessageContaining("a place outside of the file");
    }

    @Test
    void refusesAnEntryThatUnpacksToFarMoreThanItIs() throws IOException {
        Path file = zipped(Map.of("project.qde", new byte[200 << 20]));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> AnnotationFiles.read(file)).isInstanceOf(AnnotationException.class).hasMessageNotContaining("\n");
        assertThatThrownBy(() -> AnnotationFiles.read(zipped(Map.of("project.qde", PROJECT.getBytes(UTF_8), "sources/t.txt", new byte[64 << 20]))))
                .isInstanceOf(AnnotationException.class);
    }

    @Test
    void refusesAZipWithoutAProjectAndAFileThatIsNone() throws IOException {
        assertThatThrownBy(() -> AnnotationFiles.read(zipped(Map.of("a.txt", new byte[1])))).hasMessageContaining("there is no project in it");
        assertThatThrownBy(() -> AnnotationFiles.read(Files.writeString(folder.resolve("b.qdpx"), "text"))).isInstanceOf(AnnotationException.class);
        assertThatThrownBy(() -> AnnotationFiles.read(folder.resolve("none.qdpx"))).hasMessageContaining("there is no such file");
    }
}
