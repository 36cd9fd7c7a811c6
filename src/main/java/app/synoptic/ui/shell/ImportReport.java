package app.synoptic.ui.shell;

import app.synoptic.intake.Intake;
import app.synoptic.intake.IntakeWords;
import app.synoptic.ui.work.Desk.Taken;
import java.util.List;
import java.util.stream.Collectors;

/// What an import came to.
///
/// @param words one sentence for each file, each on a line
/// @param alarm whether a file was refused or a passage is not as it was cited
record ImportReport(String words, boolean alarm) {

    static ImportReport of(List<Taken> files) {
        return new ImportReport(
                files.stream().map(taken -> IntakeWords.of(String.valueOf(taken.file().getFileName()), taken.intake()))
                        .collect(Collectors.joining("\n")),
                files.stream().map(Taken::intake).anyMatch(ImportReport::alarming));
    }

    private static boolean alarming(Intake intake) {
        return switch (intake) {
            case Intake.Recognised(_, _, _, var tally, _) -> tally.exact() + tally.moved() < tally.all();
            case Intake.Refused _ -> true;
            case Intake.AlreadyHeld _, Intake.New _, Intake.Reread _ -> false;
        };
    }
}
