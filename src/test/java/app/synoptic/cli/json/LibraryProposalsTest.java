package app.synoptic.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.affairs.Halden;
import app.synoptic.cli.Headless;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.propose.Proposer;
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `propose` finds of a dossier that has events, and of which something was refused.
class LibraryProposalsTest {

    private static final DossierId BRIDGE = new DossierId("bridge");

    @TempDir
    Path folder;
    private Path store;

    @BeforeEach
    void takeIn() {
        store = folder.resolve("store");
        List<Path> pages = Halden.write(folder);
        Headless.run("new", "--store", store, "Bridge");
        assertThat(Headless.run("import", "--store", store, "--dossier", "bridge", pages.get(0), pages.get(1)).exit()).isZero();
    }

    private Stream<JsonNode> all() {
        return JsonMapper.builder().build().readTree(Headless.run("propose", "--store", store, "--dossier", "bridge", "--json").out()).get("proposals").valueStream();
    }

    private JsonNode proposed(String words) {
        return all().filter(one -> one.get("passages").toString().contains(words)).findFirst().orElse(JsonMapper.builder().build().nullNode());
    }

    @Test
    void isTestimonyToAnEventThatAnotherSourceTells() {
        JsonNode police = proposed("the police closed the road").get("passages").get(0);
        event("road", "The police close the road from Halden to Ormby", "vale-courier", police);
        JsonNode lantern = proposed("Police closed the road from Halden");
        assertThat(List.of(lantern.get("kind").asString(), lantern.get("event").asString())).containsExactly("testimony", "road");
    }

    private void event(String id, String label, String source, JsonNode words) {
        try (H2Library library = H2Library.open(store)) {
            Event event = new Event(new EventId(id), label, Edtf.parse("2023-03-14"), null, new Kind("measure"), Status.HAPPENED, Tier.SECONDARY, List.of(), List.of(), List.of(), null, null, List.of(), Map.of());
            new Editor(library).make(BRIDGE, new NewEvent(event, new SourceId(source), new Passage(new TextId(words.get("text").asString()), words.get("start").asInt(), words.get("end").asInt())));
        }
    }

    @Test
    void twoEventsThatTellTheSameAreADuplicateUntilThatIsRefused() {
        JsonNode police = proposed("the police closed the road").get("passages").get(0);
        JsonNode lantern = proposed("Police closed the road from Halden").get("passages").get(0);
        event("road", "The police close the road from Halden to Ormby", "vale-courier", police);
        event("police", "Police close the road from Halden", "the-lantern", lantern);
        JsonNode same = all().filter(one -> one.get("kind").asString().equals("duplicate")).findFirst().orElseThrow();
        assertThat(List.of(same.get("event").asString(), same.get("other").asString(), same.get("otherSource").asString())).containsExactly("road", "police", "the-lantern");
        assertThat(same.get("passages").get(0).get("quote").asString()).contains("the police closed the road");
        assertThat(same.get("otherPassages").get(0).get("start").asInt()).isEqualTo(lantern.get("start").asInt());
        assertThat(same.get("because").asString()).startsWith("the words of both come near each other");
        try (H2Library library = H2Library.open(store)) {
            library.apply(new RefuseProposals(BRIDGE, List.of(new Refused("DUPLICATE", Set.of(same.get("id").asString()), List.of(), null)), "Both"));
        }
        assertThat(all()).noneMatch(one -> one.get("kind").asString().equals("duplicate"));
    }

    /// What nobody foresaw in one article keeps no other from being read.
    @Test
    void goesOnWhereTheRulesFailAtOneArticleAndNamesIt() {
        List<String> failed = new ArrayList<>();
        try (H2Library library = H2Library.open(store)) {
            List<ArticleProposalsJson.Proposed> found = LibraryProposals.of(library, BRIDGE, List.of(), one -> {
                if (one.article().source().value().equals("the-lantern")) {
                    throw new IllegalStateException("an odd sentence");
                }
                return Proposer.of(one.article(), one.told());
            }, (source, defect) -> failed.add(source + ": " + defect.getMessage()));
            assertThat(found).singleElement().satisfies(one -> assertThat(one.proposals()).hasSizeGreaterThan(3));
        }
        assertThat(failed).containsExactly("the-lantern: an odd sentence");
    }

    @Test
    void doesNotComeBackWhereItWasRefused() {
        String id = proposed("Rescuers pulled").get("id").asString();
        try (H2Library library = H2Library.open(store)) {
            library.apply(new RefuseProposals(BRIDGE, List.of(new Refused("EVENT", Set.of(id), List.of(), null)), "Rescuers"));
        }
        assertThat(proposed("Rescuers pulled").isNull()).isTrue();
    }
}
