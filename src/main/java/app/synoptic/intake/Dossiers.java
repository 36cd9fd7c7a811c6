package app.synoptic.intake;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Digest;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.TextId;
import app.synoptic.domain.TextKind;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.Folder;
import app.synoptic.store.Command;
import app.synoptic.store.Library;
import app.synoptic.store.TextFile;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings dossiers into a library, with their digests, and with their evidence found in these.
public final class Dossiers {

    private static final String SHIPPED = "assets/dossiers/kazakhstan-2022";
    private static final String FILE = "dossier.json";

    private Dossiers() {}

    /// Puts the dossier that ships with the program into a library that keeps none.
    public static void fillEmpty(Library library) {
        if (library.dossiers().isEmpty()) {
            Folder shipped = Folder.of(Dossiers.class.getClassLoader(), SHIPPED);
            String subject = SHIPPED + "/" + FILE;
            read(subject, shipped, FILE).ifPresent(file -> library.apply(adding(subject, file, shipped)));
        }
    }

    /// The change that adds a dossier.
    ///
    /// @param subject what exceptions call the dossier file
    /// @param file    the dossier file, sealed
    /// @param beside  where its digests lie
    /// @throws DossierException if the file cannot be used, or a digest is missing, no text, or another text
    public static Command.AddDossier adding(String subject, byte[] file, Folder beside) {
        Catalogue catalogue = DossierReader.read(subject, file).sealed(subject);
        List<Command.DigestFile> digests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Source source : catalogue.dossier().sources()) {
            Digest digest = source.digest();
            if (digest != null) {
                TextFile text = digest(subject, source, digest, beside);
                digests.add(new Command.DigestFile(source.id(), text));
                findings.addAll(Resolver.inDigest(catalogue, source.id(), text.wording()));
            }
        }
        return new Command.AddDossier(catalogue, digests, findings);
    }

    private static TextFile digest(String subject, Source source, Digest digest, Folder beside) {
        byte[] bytes = read(subject, beside, digest.file())
                .orElseThrow(() -> wrong(subject, source, "its digest %s is missing", digest.file()));
        TextId found = Texts.id(bytes);
        if (!found.equals(digest.text())) {
            throw wrong(subject, source, "its digest %s is not the text the dossier was made with", digest.file());
        }
        return switch (Decoder.decode(bytes)) {
            case Decoded.Text text -> Texts.of(TextKind.DIGEST, bytes, text);
            case Decoded.NotText _ -> throw wrong(subject, source, "its digest %s is not a text", digest.file());
        };
    }

    private static DossierException wrong(String subject, Source source, String problem, String file) {
        return new DossierException(subject, "source “%s”: ".formatted(source.id()) + problem.formatted(file), null);
    }

    private static Optional<byte[]> read(String subject, Folder folder, String name) {
        try {
            return folder.read(name);
        } catch (IOException e) {
            throw new DossierException(subject, "%s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }
}
