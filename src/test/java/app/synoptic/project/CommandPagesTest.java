package app.synoptic.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guide names every command and every option of the command line, and no others.
class CommandPagesTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) +\\p{Lu}");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z][a-z-]*)");
    private static final Pattern ITS_PART = Pattern.compile("(?m)^### ([a-z]+)$");

    /// Those every command has, or nearly; a table tells of them.
    private static final Set<String> SHARED = Set.of("--help", "--version", "--store", "--dossier", "--json", "--library-passphrase-file", "--passphrase-file");

    static List<String> commands() {
        return found(COMMAND, help());
    }

    @Test
    void haveEachCommandAPart() throws IOException {
        assertThat(found(ITS_PART, guide())).containsExactlyInAnyOrderElementsOf(commands()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nameEveryOption(String command) throws IOException {
        Set<String> options = explained(command);
        assertThat(lacking(guide(), options)).isEmpty();
        options.removeAll(SHARED);
        assertThat(lacking(part(guide(), command), options)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nameNoOptionThatThereIsNot(String command) throws IOException {
        assertThat(explained(command)).containsAll(options(part(guide(), command)));
    }

    @Test
    void areFoundToLackAnOption() {
        assertThat(lacking("    packaging/run read --list a.zip\n", Set.of("--list", "--page"))).containsExactly("--page");
        assertThat(part("### read\n--list\n### new\n--zone\n", "read")).contains("--list").doesNotContain("--zone");
    }

    /// Options that are not named in some words.
    private static Set<String> lacking(String words, Set<String> options) {
        Set<String> lacking = new TreeSet<>(options);
        lacking.removeAll(options(words));
        return lacking;
    }

    private static String part(String guide, String command) {
        int from = guide.indexOf("\n### " + command + "\n") + 1;
        int to = guide.indexOf("\n### ", from + 1);
        return guide.substring(from, to < 0 ? guide.length() : to);
    }

    private static Set<String> explained(String command) {
        return new TreeSet<>(found(EXPLAINED, help(command)));
    }

    private static Set<String> options(String words) {
        return new TreeSet<>(found(OPTION, words));
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(result -> result.groupCount() == 0 ? result.group() : result.group(1)).toList();
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("src/site/markdown/guide.md"));
    }

    private static String help(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(CommandLineProgram.run(out, out, Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new))).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
