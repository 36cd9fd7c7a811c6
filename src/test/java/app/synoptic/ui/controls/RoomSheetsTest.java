package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The style sheets of the rooms, which a scene has together: no rule of one may reach what is in another.
class RoomSheetsTest {

    private static final Path SHEETS = Path.of("src/main/resources/app/synoptic/ui");
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"");
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{[^{}]*}");

    @Test
    void eachRuleBeginsWithSomethingOfItsRoomAlone() throws IOException {
        Map<String, String> rooms = new HashMap<>();
        List<String> sheets = IMPORT.matcher(Files.readString(SHEETS.resolve("rooms.css"))).results().map(found -> found.group(1)).toList();
        assertThat(sheets).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (String sheet : sheets) {
            assertThat(beginnings(sheet)).allSatisfy(beginning -> {
                assertThat(beginning).matches("[.#][-\\w]+");
                assertThat(rooms.putIfAbsent(beginning, sheet)).as("%s is in %s too", beginning, sheet).isNull();
            });
        }
        assertThat(beginnings("window.css")).filteredOn(beginning -> !beginning.equals(".main")).doesNotContainAnyElementsOf(rooms.keySet());
    }

    private static Set<String> beginnings(String sheet) throws IOException {
        String rules = Files.readString(SHEETS.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
        return SELECTORS.matcher(rules).results().map((MatchResult found) -> found.group(1)).flatMap(selectors -> Stream.of(selectors.split(",")))
                .map(selector -> selector.strip().replaceFirst("[\\s>:].*", "")).collect(Collectors.toSet());
    }
}
