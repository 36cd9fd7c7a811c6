package app.synoptic.intake;

import app.synoptic.domain.words.Spoken;
import java.util.ArrayList;
import java.util.List;

/// What many files came to, all in all.
///
/// @param fresh      files that became sources of their own
/// @param recognised files that are originals of sources, or were read anew
/// @param held       files that were held already
/// @param refused    files that were not taken in
/// @param dossiers   dossier files that were taken in
public record ImportTotal(int fresh, int recognised, int held, int refused, int dossiers) {

    /// So many files at most are few: what came of each is said, and no total.
    public static final int FEW = 5;

    public static final ImportTotal NOTHING = new ImportTotal(0, 0, 0, 0, 0);

    private static final Spoken WORDS = Spoken.of(IntakeWords.BUNDLE);

    /// The total of what became of some files.
    public static ImportTotal of(List<Intake> came) {
        ImportTotal total = NOTHING;
        for (Intake one : came) {
            total = total.with(one);
        }
        return total;
    }

    /// The same with one more file.
    public ImportTotal with(Intake came) {
        return switch (came) {
            case Intake.New _ -> new ImportTotal(fresh + 1, recognised, held, refused, dossiers);
            case Intake.Recognised _, Intake.Reread _ -> new ImportTotal(fresh, recognised + 1, held, refused, dossiers);
            case Intake.AlreadyHeld _ -> new ImportTotal(fresh, recognised, held + 1, refused, dossiers);
            case Intake.Refused _ -> withRefused();
        };
    }

    /// The same with one more file that was not taken in.
    public ImportTotal withRefused() {
        return new ImportTotal(fresh, recognised, held, refused + 1, dossiers);
    }

    /// The same with one more dossier file.
    public ImportTotal withDossier() {
        return new ImportTotal(fresh, recognised, held, refused, dossiers + 1);
    }

    /// All in one sentence.
    ///
    /// @param given how many files were given; those beyond the others were given up
    public String words(int given) {
        List<String> parts = new ArrayList<>();
        count(parts, "total.new", fresh);
        count(parts, "total.recognised", recognised);
        count(parts, "total.held", held);
        count(parts, "total.dossiers", dossiers);
        count(parts, "total.refused", refused);
        count(parts, "total.left", given - fresh - recognised - held - refused - dossiers);
        return WORDS.now().of("total", given, String.join(", ", parts));
    }

    private static void count(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(WORDS.now().of(key, count));
        }
    }
}
