package app.synoptic.cli;

import app.synoptic.intake.CaptureText;
import app.synoptic.intake.FileCaptures.Item;
import app.synoptic.intake.FileCaptures;
import app.synoptic.intake.GivenFiles;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/// `--page URL|N` and `--chapters`: which of the captures in a file that holds several are meant.
final class CaptureOptions {

    @Option(names = "--page", paramLabel = "URL|N", descriptionKey = "page")
    private List<String> pages = List.of();

    @Option(names = "--chapters", descriptionKey = "chapters")
    private boolean chapters;

    /// What is done with what is meant. Each answers whether it went well.
    interface Taking {

        /// @param name the file, as it was given
        boolean whole(String name, CaptureText text);

        /// @param name   the file and what it is called in there
        /// @param number its place among all in the file, from 1
        boolean one(Path file, String name, int number, Item item);
    }

    /// Has a file taken, or each of its captures that is meant, in its order. What is named and is not there is a message.
    ///
    /// @return whether all went well
    boolean each(Path file, Console console, Taking taking) {
        return switch (FileCaptures.of(file, chapters)) {
            case FileCaptures.Whole(var text) -> taking.whole(file.toString(), text);
            case FileCaptures.Refused(var reason) -> taking.whole(file.toString(), new CaptureText.Refused(reason));
            case FileCaptures.Several(_, var items) -> each(file, items, console, taking);
        };
    }

    private boolean each(Path file, List<Item> items, Console console, Taking taking) {
        Set<String> missing = new LinkedHashSet<>(pages);
        boolean well = true;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String number = String.valueOf(i + 1);
            if (pages.isEmpty() || pages.contains(item.name()) || pages.contains(number)) {
                missing.removeAll(List.of(item.name(), number));
                well &= taking.one(file, file + "#" + item.name(), i + 1, item);
            }
        }
        missing.forEach(page -> console.message(CliMessages.text("read.no-page", file, page)));
        return well && missing.isEmpty();
    }

    /// Says how many files of the folders given were left out, if any were.
    static void leftOut(GivenFiles given, Console console) {
        if (given.leftOut() > 0) {
            console.message(CliMessages.text("read.left-out", given.leftOut()));
        }
    }
}
