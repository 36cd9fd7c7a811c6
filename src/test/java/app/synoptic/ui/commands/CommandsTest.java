package app.synoptic.ui.commands;

import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommandsTest {

    private final List<String> done = new ArrayList<>();
    private final Workspace workspace = new Workspace();
    private final EditGuard guard = new EditGuard(workspace, done::add);

    @Test
    void twoDoNotAnswerToTheSameKeys() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Commands(List.of(command("command.find", "Ctrl+F"),
                command("command.keys", "F1", "Ctrl+F")), guard)).withMessageContaining("command.keys");
    }

    @Test
    void noneIsThereTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Commands(List.of(command("command.find"), command("command.find")), guard))
                .withMessageContaining("two commands");
    }

    @Test
    void showTheFirstOfTheirKeys() {
        assertThat(command("command.find", "F3", "Ctrl+F").keysInWords()).isEqualTo("F3");
        assertThat(command("command.find").keysInWords()).isEmpty();
    }

    @Test
    void areOfferedByAllWordsTypedThoseThatBeginSoFirst() {
        List<Offer> offers = List.of(offer("Go to the list"), offer("Larger text"), offer("Text or list"));
        assertThat(Offer.matching(offers, "text")).extracting(Offer::words).containsExactly("Text or list", "Larger text");
        assertThat(Offer.matching(offers, " list TO ")).extracting(Offer::words).containsExactly("Go to the list");
        assertThat(Offer.matching(offers, "")).isEqualTo(offers);
        assertThat(Offer.matching(offers, "zebra")).isEmpty();
    }

    @Test
    @Tag("toolkit")
    void thatChangeSomethingAreHeldAndSayWhy() {
        Command change = Command.of("command.pin", Group.WORK, () -> done.add("pinned")).thatChanges();
        Command look = Command.of("command.find", Group.WORK, () -> done.add("found"));
        Commands commands = new Commands(List.of(change, look), guard);
        commands.run(change);
        workspace.showHistorical(Velden.open(), new JournalEntry(1, Instant.EPOCH, "command.add-dossier", "Velden", false, null, null, null));
        CommandPalette.offers(commands).forEach(offer -> offer.action().run());
        assertThat(done).containsExactly("pinned", EditGuard.sentence(), "found");
        assertThat(CommandPalette.offers(commands)).extracting(Offer::possible).containsExactly(false, true);
    }

    private static Command command(String key, String... keys) {
        return Command.of(key, Group.WORK, () -> {}, keys);
    }

    private static Offer offer(String words) {
        return new Offer(words, "", () -> {});
    }
}
