package app.synoptic.affairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Articles of our own about a mill, long enough to be recognised again.
public final class Orrin {

    public static final String STOPPED = "On 5 May the wheel of Orrin stopped and 12 workers went home before dusk";
    public static final String DECIDED = "On 7 May the council decided to rebuild the sluice within a month";
    public static final String LETTER = "The miller wrote to nobody that day";

    private Orrin() {}

    /// Writes the first report.
    public static Path first(Path folder) {
        return write(folder, "orrin-post.txt", STOPPED, DECIDED, LETTER);
    }

    /// Writes a report with other words in the places of those three.
    public static Path write(Path folder, String name, String... words) {
        String body = IntStream.range(0, 60).mapToObj(n -> n % 20 == 10 ? words[n / 20] + "."
                : "In the %d. week the miller told town %d that wheel %d stood still for want of water.".formatted(n, n * 7, n * 13))
                .collect(Collectors.joining("\n\n"));
        try {
            return Files.writeString(folder.resolve(name), "The mill at Orrin\n\n" + body + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a letter in which nothing of the reports stands.
    public static Path letter(Path folder) {
        try {
            return Files.writeString(folder.resolve("letter.txt"), "A letter from the harbour\n\n" + IntStream.range(0, 40)
                    .mapToObj(n -> "The ferry of day %d has not come, and lamp %d is lit all the same for those who count waves.".formatted(n, n * 3))
                    .collect(Collectors.joining("\n\n")) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
