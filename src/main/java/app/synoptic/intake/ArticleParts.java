package app.synoptic.intake;

import app.synoptic.anchor.Recogniser;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes stretches of a text into its article and out of it, where a person knows better than the reader. No offset moves.
public final class ArticleParts {

    private ArticleParts() {}

    /// What became of it.
    public sealed interface Result {}

    /// It is taken in or out.
    ///
    /// @param change the number of the change in the history
    /// @param found  how many pieces of evidence are found now that were not before
    public record Taken(long change, int found) implements Result {}

    /// Passages lie in it, so that it cannot be left out. Nothing was changed.
    public record Cited(int passages) implements Result {}

    /// Says of a stretch of a text what it is. Evidence that was not found in the text before is looked for anew where more of it is
    /// article now.
    ///
    /// @throws app.synoptic.store.StoreException if the library fails, or the text is not held for the source
    public static Result take(Library library, DossierId dossier, SourceId source, TextId text, Region region) {
        List<Finding> known = library.findings(dossier, text);
        long inside = known.stream().filter(finding -> finding.match() != Match.WITHDRAWN).flatMap(finding -> finding.places().stream())
                .filter(place -> place.start() < region.end() && region.start() < place.end()).count();
        if (!region.kind().citable() && inside > 0) {
            return new Cited((int) inside);
        }
        List<Finding> found = region.kind().citable() ? anew(library, dossier, source, text, region, known) : List.of();
        return new Taken(library.apply(new LibraryCommand.MarkRegion(dossier, source, text, region, found)), found.size());
    }

    private static List<Finding> anew(Library library, DossierId dossier, SourceId id, TextId text, Region region, List<Finding> known) {
        Wording now = library.wording(text).orElseThrow().corrected(List.of(region));
        Catalogue catalogue = library.catalogue(dossier);
        Map<EvidenceId, Finding> before = known.stream().collect(Collectors.toMap(Finding::evidence, Function.identity(), (one, _) -> one));
        return catalogue.dossier().source(id).map(Source::recognition).flatMap(recognition -> Recogniser.unlock(Words.of(now.text()), recognition))
                .map(key -> EvidenceResolver.in(catalogue, id, now, key)).orElse(List.of()).stream()
                .filter(finding -> finding.match().plain() && Optional.ofNullable(before.get(finding.evidence())).filter(then -> !then.match().settled()).isPresent())
                .toList();
    }
}
