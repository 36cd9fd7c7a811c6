package app.synoptic.intake;

import app.synoptic.domain.wording.CaptureOrigin;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.export.DossierFile;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Brings dossiers into a library, with their digests.
public final class Dossiers {

    private static final String FOLDER = "assets/dossiers/kazakhstan-2022";
    private static final String FILE = "dossier.json";

    private Dossiers() {}

    /// Puts the dossier that ships with the program into a library in which nothing was ever done. One that was emptied
    /// stays empty.
    public static void fillEmpty(Library library) {
        if (library.readOnly().isEmpty() && library.dossiers().isEmpty() && library.history().isEmpty()) {
            library.apply(adding(shipped()));
        }
    }

    /// The change that adds a dossier.
    public static LibraryCommand.AddDossier adding(LoadedDossier dossier) {
        return new LibraryCommand.AddDossier(dossier.catalogue(), dossier.digests().stream()
                .map(digest -> new LibraryCommand.DigestFile(digest.source(), new TextFile(digest.wording(), digest.file())
                        .from(CaptureOrigin.dossier(dossier.catalogue().dossier().id().value()))))
                .toList(), dossier.findings());
    }

    /// The dossier that ships with the program, as a file of it would carry it.
    public static DossierFile shippedFile() {
        return new DossierFile(shipped(), List.of(), List.of());
    }

    /// Names the version of the dossier that ships: another one has another name.
    public static String version() {
        try {
            return TextId.of(DossierFiles.of(Dossiers.class.getClassLoader(), FOLDER).read(FILE).orElseThrow()).sha256().substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file %s cannot be read".formatted(FILE), e);
        }
    }

    private static LoadedDossier shipped() {
        DossierFiles folder = DossierFiles.of(Dossiers.class.getClassLoader(), FOLDER);
        String subject = FOLDER + "/" + FILE;
        try {
            Optional<byte[]> file = folder.read(FILE);
            return LoadedDossier.of(subject, DossierReader.read(subject, file.orElseThrow()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file %s cannot be read".formatted(subject), e);
        }
    }
}
