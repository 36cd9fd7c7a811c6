package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.ReconciliationReason;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.model.Discarded;
import app.synoptic.model.ModelException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/// Every sentence is said somewhere, and whatever is said has its sentence.
class CliMessagesTest {

    private static final Set<String> KEYS = new TreeSet<>(ResourceBundle.getBundle(CliMessages.BUNDLE).keySet());
    private static final Pattern SAID = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void areSaidAndThere() throws IOException {
        Set<String> used = said();
        commands().forEach(command -> {
            used.add(command.qualifiedName(".") + ".usage.description");
            command.args().forEach(arg -> used.add(key(command, arg)));
        });

        Stream.of(ReconciliationReason.values()).forEach(way -> used.add("verdict.way." + ConstantTerm.of(way)));
        Stream.of(ModelException.Reason.values()).forEach(reason -> used.add("model." + ConstantTerm.of(reason)));
        Stream.of(Discarded.values()).forEach(why -> used.add("model.discarded." + ConstantTerm.of(why)));

        assertThat(KEYS).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void describeEveryCommandAndArgument() {
        commands().forEach(command -> {
            assertThat(command.usageMessage().description()).as(command.qualifiedName()).isNotEmpty();
            command.args().forEach(arg -> assertThat(arg.description()).as(key(command, arg)).isNotEmpty());
        });
    }

    private static Set<String> said() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/app/synoptic/cli"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }

    /// What several commands share is described once, without their names.
    private static String key(CommandSpec command, ArgSpec arg) {
        String shared = String.valueOf(arg.descriptionKey());
        return Set.of("help", "version", "store", "original", "sign", "key", "passphrase-file", "library-passphrase-file", "stamp").contains(shared) ? shared : command.qualifiedName(".") + "." + shared;
    }

    private static Stream<CommandSpec> commands() {
        CommandLine all = CommandLineProgram.commands(Console.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        return Stream.concat(Stream.of(all), all.getSubcommands().values().stream()).map(CommandLine::getCommandSpec);
    }
}
