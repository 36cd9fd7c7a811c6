package app.synoptic.ui.intake;

import app.synoptic.intake.ImportResult;
import app.synoptic.intake.ImportResultWords;
import app.synoptic.intake.ImportTotal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.work.ImportState.Taken;
import app.synoptic.ui.work.ImportState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an import came to.
///
/// @param words one sentence for all of it, and one for what was left out of folders
/// @param files one sentence for each file and each capture, those first that need to be looked at; then that of what was left out
/// @param alarm whether a file was refused or a passage is not as it was cited
public record ImportSummary(String words, List<String> files, boolean alarm) {

    public ImportSummary {
        files = List.copyOf(files);
    }

    public static ImportSummary of(ImportState done) {
        List<Taken> all = done.taken();
        Stream<Taken> alarming = all.stream().filter(ImportSummary::alarming);
        Stream<String> sentences = Stream.concat(alarming, all.stream().filter(taken -> !alarming(taken))).map(taken -> ImportResultWords.of(taken.name(), taken.intake()));
        String total = ImportTotal.of(all.stream().map(Taken::intake).toList()).words(done.all(), done.parts());
        List<String> aside = done.leftOut() == 0 ? List.of() : List.of(Messages.get("imports.left-out", done.leftOut()));
        return new ImportSummary(Stream.concat(Stream.of(total), aside.stream()).collect(Collectors.joining(" ")),
                Stream.concat(sentences, aside.stream()).toList(), all.stream().anyMatch(ImportSummary::alarming));
    }

    private static boolean alarming(Taken taken) {
        return switch (taken.intake()) {
            case ImportResult.Recognised(_, _, _, var tally, _) -> tally.exact() + tally.moved() < tally.all();
            case ImportResult.Refused _ -> true;
            case ImportResult.AlreadyHeld _, ImportResult.LeftOut _, ImportResult.New _, ImportResult.Reread _ -> false;
        };
    }
}
