package app.synoptic.store;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.List;

/// One change a person makes.
public sealed interface Command {

    /// Keeps a dossier with its digests. `findings` say where its evidence lies in them.
    record AddDossier(Catalogue catalogue, List<DigestFile> digests, List<Finding> findings) implements Command {
        public AddDossier {
            digests = List.copyOf(digests);
            findings = List.copyOf(findings);
        }
    }

    /// Holds an original for a source. `findings` say where the source's evidence lies in it.
    record HoldOriginal(DossierId dossier, SourceId source, TextFile original, List<Finding> findings) implements Command {
        public HoldOriginal {
            findings = List.copyOf(findings);
        }
    }

    /// Adds a source nobody has recognised, with the original it was found in.
    record AddSource(DossierId dossier, Source source, TextFile original) implements Command {}

    /// The digest of one source.
    record DigestFile(SourceId source, TextFile file) {}
}
