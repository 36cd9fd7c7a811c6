package app.synoptic.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.json.ArticleProposalsJson;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.Article;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Why;
import app.synoptic.text.Regions;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped JSON Schema of proposals, what the rules print, and what is read of drafts.
class ProposalsSchemaTest {

    private static final String ID = "urn:synoptic:proposals";
    private static final String TEXT = """
            Police arrested two dockers at Orrin on Tuesday.

            The bridge at Saltmere will be closed, according to the harbour board. It was an odd week.
            """;
    private static final String PLAIN = "{\"proposals\": [{\"source\": \"gazette\", \"passages\": [{\"quote\": \"Dockers struck\"}], \"label\": \"Dockers strike\"}]}";

    private static List<String> problems(String form, String json) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, schema())));
        return registry.getSchema(SchemaLocation.of(form.isEmpty() ? ID : ID + "#" + form)).validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static String schema() {
        try {
            return Files.readString(Path.of("assets/proposals.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void acceptsWhatIsPrintedAndThatIsReadAsDrafts(@TempDir Path folder) throws Exception {
        Article article = new Article(new SourceId("gazette"), new TextId("a".repeat(64)), TEXT, Regions.ofArticle(TEXT), Edtf.parse("2023-02-15"), "en");
        List<Proposal> proposals = Proposer.of(article, List.of());
        String printed = ArticleProposalsJson.of(List.of(new ArticleProposalsJson.Proposed(article, proposals)));
        assertThat(proposals).hasSizeGreaterThan(1);
        assertThat(problems("", printed)).isEmpty();
        assertThat(problems("printed", printed)).isEmpty();
        Path file = Files.writeString(folder.resolve("printed.json"), printed);
        DraftFile read = DraftFile.read(file, "printed.json");
        assertThat(read.problems()).isEmpty();
        assertThat(read.drafts()).hasSameSizeAs(proposals);
    }

    @Test
    void acceptsADuplicateAsItIsPrinted() throws IOException {
        Article article = new Article(new SourceId("gazette"), new TextId("a".repeat(64)), TEXT, Regions.ofArticle(TEXT), null, "en");
        Ground ground = new Ground(List.of(new Passage(article.id(), 0, 6)), List.of(ProposalId.of(List.of("x"))), "rules 1", new Why.Alike(0.9, true), 0.9);
        Proposal same = new Proposal.Duplicate(article.source(), ground, new EventId("strike"), new EventId("walkout"), new SourceId("herald"), List.of(new Passage(new TextId("b".repeat(64)), 3, 9)));
        String printed = ArticleProposalsJson.of(List.of(new ArticleProposalsJson.Proposed(article, List.of(same))));
        assertThat(problems("printed", printed)).isEmpty();
        assertThat(printed).contains("\"other\":\"walkout\"", "\"otherSource\":\"herald\"", "the same words testify to both (0.90)");
        assertThat(problems("printed", printed.replace("\"other\":\"walkout\"", "\"other\":3"))).isNotEmpty();
    }

    @Test
    void acceptsTheLeastDraftButNotAsPrinted() throws IOException {
        assertThat(problems("", PLAIN)).isEmpty();
        assertThat(problems("printed", PLAIN)).isNotEmpty();
    }

    @Test
    void refusesWhatIsBroken() throws IOException {
        for (String broken : List.of("\"source\": \"gazette\"", "\"quote\": \"Dockers struck\"", "\"label\": \"Dockers strike\"")) {
            String name = broken.substring(1, broken.indexOf('"', 1));
            assertThat(problems("", PLAIN.replace(broken, "\"" + name + "\": 3"))).as(broken).isNotEmpty();
            assertThat(problems("", PLAIN.replace(broken, "\"other\": \"x\""))).as(broken).isNotEmpty();
        }
        assertThat(problems("", PLAIN.replace("\"label\"", "\"score\": 1.5, \"label\""))).isNotEmpty();
        assertThat(problems("", PLAIN.replace("\"label\"", "\"kind\": \"testimony\", \"label\""))).isNotEmpty();
        assertThat(problems("", "{\"dates\": []}")).isNotEmpty();
    }

    @Test
    void acceptsTheExamplesOfTheManual() throws Exception {
        Matcher examples = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("src/site/markdown/proposals.md")));
        List<String> found = examples.results().map(example -> example.group(1)).toList();
        assertThat(found).isNotEmpty();
        for (String example : found) {
            assertThat(problems("", example)).as(example).isEmpty();
        }
    }
}
