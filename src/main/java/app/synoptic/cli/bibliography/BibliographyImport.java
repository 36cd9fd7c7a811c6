package app.synoptic.cli.bibliography;

import app.synoptic.bibliography.BibliographyPlan;
import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.BibliographyTaking;
import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.ChosenItem;
import app.synoptic.bibliography.FileProgress;
import app.synoptic.bibliography.HeldFiles;
import app.synoptic.bibliography.ItemField;
import app.synoptic.bibliography.ItemMatches;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.format.BibliographyException;
import app.synoptic.bibliography.format.BibliographyFile;
import app.synoptic.cli.json.BibliographyJson;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.store.Library;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Takes one bibliography into a dossier by command.
public final class BibliographyImport {

    private BibliographyImport() {}

    /// @param theirs  whether of what both say the bibliography goes before; else the dossier does
    /// @param refused is given the sentence that says why nothing was taken
    /// @return whether it was read
    /// @throws app.synoptic.store.StoreException if the library fails
    public static boolean take(Library library, DossierId home, Path file, boolean theirs, boolean json, Consumer<String> result, Consumer<String> refused) {
        try {
            return of(library, home, file.toString(), BibliographyFile.read(file), theirs, json, result, refused).isPresent();
        } catch (BibliographyException unread) {
            refused.accept(BibliographyWords.of(unread));
            return false;
        }
    }

    /// The same of items that were read.
    ///
    /// @param name what the bibliography is called
    /// @return what came of it; nothing where it was refused
    static Optional<Taken> of(Library library, DossierId home, String name, List<BibliographicItem> items, boolean theirs, boolean json, Consumer<String> result,
                              Consumer<String> refused) {
        Dossier dossier = library.dossier(home);
        List<MatchedItem> matched = ItemMatches.of(items, dossier, new HeldFiles(library, home), FileProgress.UNWATCHED);
        Set<ItemField> before = theirs ? EnumSet.allOf(ItemField.class) : EnumSet.noneOf(ItemField.class);
        String shortName = String.valueOf(Path.of(name).getFileName());
        Taken taken;
        try {
            BibliographyPlan plan = BibliographyPlan.of(shortName, matched.stream().map(one -> new ChosenItem(one, before)).toList(), dossier);
            taken = BibliographyTaking.of(plan, library, home, FileProgress.UNWATCHED);
        } catch (Refusal impossible) {
            refused.accept(shortName + ": " + RefusalWords.spoken(impossible));
            return Optional.empty();
        }
        if (json) {
            result.accept(BibliographyJson.of(name, matched, taken));
        } else {
            result.accept(name + ": " + String.join(" ", BibliographyWords.summary(taken)));
            for (MatchedItem one : matched) {
                result.accept("  " + one.item().name() + ": " + BibliographyWords.how(one));
                one.differing().forEach(field -> result.accept("    " + BibliographyWords.difference(one, field)));
            }
        }
        return Optional.of(taken);
    }
}
