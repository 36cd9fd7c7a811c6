package app.synoptic.exchange.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.exchange.page.data.AffairDataBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word that the page asks for is there, and none that it does not ask for.
class PageWordsTest {

    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:\\.[a-z-]+)*\\.?)'");
    private static final Set<String> ALONE = Set.of("view", "menu");

    private final Map<String, Object> words = AffairDataBuilder.of(AffairPages.strike()).words();
    private final Set<String> own = new TreeSet<>(ResourceBundle.getBundle("app.synoptic.exchange.page.messages", Locale.ENGLISH).keySet());

    @Test
    void areAllThere() throws IOException {
        Set<String> sections = words.keySet().stream().map(PageWordsTest::section).collect(Collectors.toSet());
        assertThat(asked()).filteredOn(key -> key.contains(".") && !key.endsWith(".") && sections.contains(section(key))).hasSizeGreaterThan(60).allSatisfy(key -> assertThat(words).containsKey(key));
    }

    @Test
    void areAllAskedFor() throws IOException {
        Set<String> asked = asked();
        assertThat(words.keySet()).filteredOn(key -> !asked.contains(key) && !asked.contains(key.replaceAll("[^.]+$", ""))).isEmpty();
        assertThat(own).contains("view", "menu.theme.dark");
    }

    private static String section(String key) {
        return key.replaceAll("\\..*", "");
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>(ALONE);
        try (Stream<Path> files = Files.list(Path.of("src/main/web"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file).replaceAll("(?m)^import.*$", ""));
                while (matcher.find()) {
                    if (!matcher.group(1).endsWith("css") && (matcher.group(1).contains(".") || ALONE.contains(matcher.group(1)))) {
                        asked.add(matcher.group(1));
                    }
                }
            }
        }
        return asked;
    }
}
