package app.synoptic.intake;

import app.synoptic.i18n.Spoken;
import java.util.ArrayList;
import java.util.List;

/// What many files, and captures that lie in files together, came to, all in all.
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

    private static final Spoken WORDS = Spoken.of(ImportResultWords.BUNDLE);

    /// The total of what became of some files.
    public static ImportTotal of(List<ImportResult> came) {
        ImportTotal total = NOTHING;
        for (ImportResult one : came) {
            total = total.with(one);
        }
        return total;
    }

    /// The same with one more file.
    public ImportTotal with(ImportResult came) {
        return switch (came) {
            case ImportResult.New _ -> new ImportTotal(fresh + 1, recognised, held, refused, dossiers);
            case ImportResult.Recognised _, ImportResult.Reread _ -> new ImportTotal(fresh, recognised + 1, held, refused, dossiers);
            case ImportResult.AlreadyHeld _ -> new ImportTotal(fresh, recognised, held + 1, refused, dossiers);
            case ImportResult.Refused _ -> withRefused();
            case ImportResult.LeftOut _ -> this;
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

    /// How many came to something.
    public int all() {
        return fresh + recognised + held + refused + dossiers;
    }

    /// All in one sentence.
    ///
    /// @param given how many were given; those beyond the others were given up
    /// @param parts whether some of them lay in files together, so that they are not called files
    public String words(int given, boolean parts) {
        List<String> counts = new ArrayList<>();
        count(counts, "total.new", fresh);
        count(counts, "total.recognised", recognised);
        count(counts, "total.held", held);
        count(counts, "total.dossiers", dossiers);
        count(counts, "total.refused", refused);
        count(counts, "total.left", given - all());
        return WORDS.now().of(parts ? "total.parts" : "total", given, String.join(", ", counts));
    }

    private static void count(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(WORDS.now().of(key, count));
        }
    }
}
