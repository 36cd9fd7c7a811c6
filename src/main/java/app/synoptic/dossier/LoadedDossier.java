package app.synoptic.dossier;

import app.synoptic.anchor.Quotes;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Digest;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A sealed dossier with the digests that lie beside it, and where its evidence lies in these.
public record LoadedDossier(Catalogue catalogue, List<DigestText> digests, List<Finding> findings) {

    public LoadedDossier {
        digests = List.copyOf(digests);
        findings = List.copyOf(findings);
    }

    /// Loads a sealed dossier file and its digests.
    ///
    /// @throws DossierException naming everything that is wrong with them
    public static LoadedDossier of(Path file) {
        return of(file.toString(), DossierReader.read(file), DossierFiles.of(file));
    }

    /// Loads what `draft`, called `subject` in exceptions, names in `folder`.
    ///
    /// @throws DossierException if it is not sealed, or a digest is missing, no text, or not the text it names
    public static LoadedDossier of(String subject, ParsedDossier draft, DossierFiles folder) {
        Catalogue catalogue = draft.sealed(subject);
        List<DigestText> digests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Source source : catalogue.dossier().sources()) {
            Digest digest = source.digest();
            if (digest != null) {
                try {
                    DigestText text = load(source, digest, folder);
                    digests.add(text);
                    catalogue.selectors(source.id(), TextKind.DIGEST).forEach((evidence, selector) -> findings.add(
                            Quotes.find(text.wording(), (TextQuoteSelector) selector).finding(evidence, text.wording().id())));
                } catch (IOException | IllegalArgumentException e) {
                    problems.add("source “%s”: its digest “%s” cannot be used: %s"
                            .formatted(source.id(), digest.file(), e.getMessage()));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new DossierException(subject, problems, null);
        }
        return new LoadedDossier(catalogue, digests, findings);
    }

    private static DigestText load(Source source, Digest digest, DossierFiles folder) throws IOException {
        byte[] file = folder.read(digest.file()).orElseThrow(() -> new IOException("there is no such file"));
        TextId found = TextId.of(file);
        if (!found.equals(digest.text())) {
            throw new IOException("its SHA-256 is %s, not the one named; seal the dossier again if the digest was edited"
                    .formatted(found));
        }
        return DigestText.of(source.id(), file);
    }
}
