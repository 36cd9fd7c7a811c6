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
import app.synoptic.store.LibraryCommand.RefuseProposals;
import app.synoptic.store.Refused;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private JsonNode proposed(String words) {
        JsonNode all = JsonMapper.builder().build().readTree(Headless.run("propose", "--store", store, "--dossier", "bridge", "--json").out()).get("proposals");
        return all.valueStream().filter(one -> one.get("passages").toString().contains(words)).findFirst().orElse(JsonMapper.builder().build().nullNode());
    }

    @Test
    void isTestimonyToAnEventThatAnotherSourceTells() {
        JsonNode police = proposed("the police closed the road").get("passages").get(0);
        try (H2Library library = H2Library.open(store)) {
            Event event = new Event(new EventId("road"), "The police close the road from Halden to Ormby", Edtf.parse("2023-03-14"), null, new Kind("measure"), Status.HAPPENED, Tier.SECONDARY,
                    List.of(), List.of(), List.of(), null, null, List.of(), Map.of());
            new Editor(library).make(BRIDGE, new NewEvent(event, new SourceId("vale-courier"), new Passage(new TextId(police.get("text").asString()), police.get("start").asInt(), police.get("end").asInt())));
        }
        JsonNode lantern = proposed("Police closed the road from Halden");
        assertThat(List.of(lantern.get("kind").asString(), lantern.get("event").asString())).containsExactly("testimony", "road");
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
