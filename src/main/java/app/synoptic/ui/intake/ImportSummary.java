package app.synoptic.ui.intake;

import app.synoptic.intake.ImportTotal;
import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import app.synoptic.ui.work.Imports.State;
import app.synoptic.ui.work.Imports.Taken;
import java.util.List;
import java.util.stream.Stream;

/// What an import came to.
///
/// @param words one sentence for all of it
/// @param files one sentence for each file, those first that need to be looked at
/// @param alarm whether a file was refused or a passage is not as it was cited
public record ImportSummary(String words, List<String> files, boolean alarm) {

    public ImportSummary {
        files = List.copyOf(files);
    }

    public static ImportSummary of(State done) {
        List<Taken> files = done.taken();
        Stream<Taken> alarming = files.stream().filter(ImportSummary::alarming);
        List<String> sentences = Stream.concat(alarming, files.stream().filter(taken -> !alarming(taken)))
                .map(taken -> IntakeWords.of(String.valueOf(taken.file().getFileName()), taken.intake())).toList();
        return new ImportSummary(ImportTotal.of(files.stream().map(Taken::intake).toList()).words(done.all(), false), sentences, files.stream().anyMatch(ImportSummary::alarming));
    }

    private static boolean alarming(Taken taken) {
        return switch (taken.intake()) {
            case Intake.Recognised(_, _, _, var tally, _) -> tally.exact() + tally.moved() < tally.all();
            case Intake.Refused _ -> true;
            case Intake.AlreadyHeld _, Intake.New _, Intake.Reread _ -> false;
        };
    }
}
