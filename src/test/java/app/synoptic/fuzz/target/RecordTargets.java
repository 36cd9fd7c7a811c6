package app.synoptic.fuzz.target;

import static app.synoptic.fuzz.target.Inputs.texts;
import static app.synoptic.fuzz.target.Inputs.in;

import app.synoptic.annotate.file.AnnotationException;
import app.synoptic.annotate.file.AnnotationFiles;
import app.synoptic.bibliography.format.BibliographyException;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.read.Zips;
import app.synoptic.read.table.TableException;
import app.synoptic.read.table.TableFile;
import app.synoptic.read.table.TableRowReader;
import app.synoptic.read.table.Workbooks;
import app.synoptic.tables.column.TableScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Tables, bibliographies and annotations of other programs.
final class RecordTargets {

    private static final String RIS = "TY  - NEWS\nTI  - Bridge closed\nAU  - Renn, Ida\nT2  - Vale Courier\nDA  - 2023/03/14/\nUR  - https://courier.example/bridge\nDO  - 10.1000/b\nL1  - files/12/page.html\nER  - \n";
    private static final String BIB = "@article{renn,\n title = {Bridge at {Halden} {\\\"u}ber},\n author = {Renn, Ida and Voss, Karl},\n journal = \"Courier\" # jan,\n month = jan, year = 2023,\n url = {\\url{https://courier.example/}},\n file = {Full Text:files/12/page.html:text/html;b:c:d/e},\n}\n@string{jan = {January}}\n@comment{x}\n";
    private static final String CSL = "[{\"id\":\"1\",\"type\":\"article\",\"title\":\"Bridge closed\",\"URL\":\"https://courier.example/\",\"author\":[{\"family\":\"Renn\",\"given\":\"Ida\"},{\"literal\":\"Staff\"}],\"issued\":{\"date-parts\":[[\"2023\",3,14]]},\"file\":\"files/a.html\"}]";
    private static final String RDF = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
            <bib:Article rdf:about="https://courier.example/bridge"><z:itemType>newspaperArticle</z:itemType><dcterms:isPartOf rdf:resource="#paper"/><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Renn</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
            <link:link rdf:resource="#item_12"/><dc:title>Bridge closed</dc:title><dc:date>2023-03-14</dc:date></bib:Article><bib:Newspaper rdf:about="#paper"><dc:title>Vale Courier</dc:title></bib:Newspaper>
            <z:Attachment rdf:about="#item_12"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource="files/12/page.html"/></z:Attachment></rdf:RDF>""";
    private static final String PROJECT = """
            <Project name="Quay" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="u1" name="Ada"/></Users><CodeBook><Codes><Code guid="c1" name="Violence" isCodable="true"><Code guid="{C2}" name="Strike"/></Code></Codes></CodeBook>
            <Sources><TextSource guid="d1" name="Gazette" plainTextPath="internal://t.txt"><PlainTextSelection startPosition="2" endPosition="14" creatingUser="u1"><Description>Idle</Description><Coding><CodeRef targetGUID="c2"/></Coding></PlainTextSelection></TextSource>
            <PictureSource guid="d2"><PictureSelection firstX="0"/></PictureSource><TextSource guid="d3" name="Courier"><PlainTextContent>It was quiet.</PlainTextContent></TextSource></Sources><Notes><Note guid="n" name="memo"><PlainTextContent>x</PlainTextContent></Note></Notes></Project>""";
    private static final String ANNOTATIONS = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "creator": {"name": "Ada"}, "body": [{"type": "TextualBody", "value": "strike", "purpose": "tagging"}, "words"], "document": {"title": ["Dockers"]},
             "target": [{"source": "urn:synoptic:dossier:quay:source:gazette", "text": "aa", "selector": [{"type": "FragmentSelector", "refinedBy": {"type": "TextQuoteSelector", "exact": "struck", "prefix": "they ", "suffix": " early"}}]}], "references": [], "user": "acct:a@b"}""";

    private RecordTargets() {}

    static Stream<FuzzTarget> all() {
        return Stream.of(
                FuzzTarget.of("separated-values", (input, folder) -> table(in(folder, "a.csv", input)), texts("date;label\n2022-01-05;\"Brände, überall\"\n2022-01-06;Regen\n", "date,label,source\n5.1.2022,\"a \"\"b\"\"\",x\n", "a\tb\n1\t2\n"), "\"", ";", "\t", "\r", "sep=;\n", "2022-01-05", "\uFEFF"),
                FuzzTarget.of("workbook", (input, folder) -> table(in(folder, "a.xlsx", Packing.zip(input))), List.of(Packing.open(Workbooks.of("<row r='1'><c r='A1' t='s'><v>0</v></c><c s='1'><v>44566</v></c></row><row><c t='inlineStr'><is><t>x</t></is></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>", "<si><t>word</t></si>"))),
                        "<c r='ZZZ1048576'>", "<row r='9999999'>", "<v>", "<v>1e308</v>", "t='s'", "<si><r><t>", "<mergeCell ref='A1:B2'/>", "numFmtId='14'", "formatCode='yyyy'", "Target='../../x'", "s='-1'"),
                FuzzTarget.of("ris", bibliography("a.ris"), texts(RIS), "TY  - ", "ER  - ", "\nAU  - ", "\nDA  - ", "14 March 2023"),
                FuzzTarget.of("bibtex", bibliography("a.bib"), texts(BIB), "@", "{", "}", "\\", " and ", "\\url{", "#", "\"", "month = ", "file = {", "\\:", "crossref = {renn}", "@string{a = a}", "@string{jan = jan # jan}", "$", "\\'"),
                FuzzTarget.of("csl-json", bibliography("a.json"), texts(CSL), "{", "[", "null", "1e999", "\"date-parts\":", "\"type\":\"a\""),
                FuzzTarget.of("zotero-rdf", bibliography("a.rdf"), texts(RDF), "<rdf:RDF>", "<!DOCTYPE a>", "&lt;", "rdf:resource=\"#paper\"", "<bib:Book>", "<foaf:Person>", "<rdf:li>", "rdf:about=\""),
                FuzzTarget.of("web-annotation", (input, folder) -> annotations(in(folder, "a.json", input)), texts(ANNOTATIONS, "[" + ANNOTATIONS + "]", "{\"total\": 1, \"rows\": [" + ANNOTATIONS + ", 17]}", "{}\n{\"target\":1}\n"), "{", "[", "null", "\"refinedBy\": {", "\"selector\":", "\"first\": {\"items\": [", "\"exact\":"),
                FuzzTarget.of("qda", (input, folder) -> annotations(in(folder, "a.qdpx", Packing.zip(input))), List.of(Packing.open(Zips.of("project.qde", PROJECT, "sources/t.txt", "\uD83D\uDEA2 Nine ferries lay idle.\nNobody struck."))),
                        "<Code guid='x'>", "</Code>", "<Note>", "</Note>", "<TextSource>", "</TextSource>", "<PlainTextContent>", "<Description>", "startPosition=\"-1\"", "endPosition=\"2147483647\"", "internal://../x", "<Representation plainTextPath='internal://t.txt'/>", "<!DOCTYPE a>"));
    }

    private static void table(Path file) throws IOException {
        try {
            TableFile table = TableFile.of(file);
            try (TableRowReader rows = table.rows()) {
                while (rows.next() != null) {
                    // each row is looked at
                }
            }
            TableScan.of(table, _ -> { }, () -> false);
        } catch (TableException refused) {
            Sentence.check(String.valueOf(refused.getMessage()), refused.file());
        }
    }

    private static FuzzTarget.Reading bibliography(String name) {
        return (input, folder) -> {
            Path file = in(folder, name, input);
            BibliographyFile.meant(file);
            try {
                BibliographyFile.read(file);
            } catch (BibliographyException refused) {
                Sentence.check(String.valueOf(refused.getMessage()), name);
            }
        };
    }

    private static void annotations(Path file) {
        AnnotationFiles.meant(file);
        try {
            AnnotationFiles.read(file);
        } catch (AnnotationException refused) {
            Sentence.check(String.valueOf(refused.getMessage()), file.toString());
        }
    }
}
