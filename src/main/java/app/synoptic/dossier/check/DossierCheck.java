package app.synoptic.dossier.check;

import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.dossier.ParsedDossier;
import app.synoptic.dossier.json.Problems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/// Checks a dossier file with its digests and, as far as they are at hand, the originals of its sources.
public final class DossierCheck {

    private DossierCheck() {}

    /// What is wrong with a sealed dossier file, one sentence each; empty if nothing. A file that cannot be read, is
    /// not sealed or lacks a digest is checked no further.
    ///
    /// @param originals texts in which passages are looked for and repeated wording is sought, of any source
    public static List<String> check(Path file, Collection<Wording> originals) {
        try {
            return check(file.toString(), DossierReader.read(file), DossierFiles.of(file), originals);
        } catch (DossierException e) {
            return e.problems();
        }
    }

    /// The same for a draft that has been read.
    public static List<String> check(String subject, ParsedDossier draft, DossierFiles folder, Collection<Wording> originals) {
        try {
            return check(LoadedDossier.of(subject, draft, folder), originals);
        } catch (DossierException e) {
            return e.problems();
        }
    }

    /// The same for a dossier that has been loaded.
    public static List<String> check(LoadedDossier loaded, Collection<Wording> originals) {
        Problems problems = new Problems();
        new EventRules(loaded.catalogue(), problems).check();
        new PassageRules(loaded.catalogue(), problems).check(loaded.findings(), originals);
        if (!originals.isEmpty()) {
            new BorrowedWords(loaded.catalogue().dossier(), originals, problems).check(loaded.digests());
        }
        return problems.sentences();
    }
}
