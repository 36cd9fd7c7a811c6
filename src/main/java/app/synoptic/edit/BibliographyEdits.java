package app.synoptic.edit;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What becomes of a dossier when a person takes the items of a bibliography into it.
public final class BibliographyEdits {

    private BibliographyEdits() {}

    /// Describes some sources otherwise, and adds others, as one change. What recognises a source, its digest and how far it was read
    /// stay.
    ///
    /// @param from what the bibliography is called
    public record TakeBibliography(String from, List<Source> described, List<Source> added) implements Edit {
        public TakeBibliography {
            described = List.copyOf(described);
            added = List.copyOf(added);
        }

        @Override
        public String name() {
            return "command.take-bibliography";
        }

        @Override
        public String subject(EditableDossier before) {
            return from;
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            Map<SourceId, Source> next = new HashMap<>();
            described.forEach(source -> next.put(source.id(), source));
            List<Source> all = Stream.concat(before.sources().stream().map(old -> {
                Source now = next.remove(old.id());
                return now == null ? old : new Source(old.id(), now.publisher(), now.title(), now.authors(), now.language(), now.url(), now.published(), now.knows(), old.derivedFrom(),
                        now.note(), old.digest(), old.recognition(), old.read());
            }), added.stream()).toList();
            next.keySet().forEach(gone -> {
                throw Reason.NO_SOURCE.of(gone);
            });
            added.forEach(source -> {
                if (before.sources().stream().anyMatch(old -> old.id().equals(source.id()))) {
                    throw Reason.SOURCE_TWICE.of(source.id());
                }
            });
            return before.withSources(all);
        }
    }
}
