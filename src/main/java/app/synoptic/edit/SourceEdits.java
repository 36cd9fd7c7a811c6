package app.synoptic.edit;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.edit.ManySourcesEdits.DeriveSources;
import app.synoptic.edit.ManySourcesEdits.MarkSourcesRead;
import app.synoptic.edit.ManySourcesEdits.RemoveSources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes of one source; where [ManySourcesEdits] does the same to many, it is done there.
public final class SourceEdits {

    private SourceEdits() {}

    /// Describes a source otherwise; its texts and what recognises it stay.
    public record DescribeSource(Source now) implements Edit {
        @Override
        public String name() {
            return "command.describe-source";
        }

        @Override
        public String subject(EditableDossier before) {
            return now.publisher();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            Source old = known(before, now.id());
            Source next = new Source(old.id(), now.publisher(), now.title(), now.authors(), now.language(), now.url(), now.published(),
                    now.knows(), now.derivedFrom(), now.note(), old.digest(), old.recognition(), old.read());
            return replacing(before, next);
        }
    }

    /// Says of a source which other it was taken from; of none where null.
    public record Derive(SourceId source, @Nullable SourceId from) implements Edit {
        @Override
        public String name() {
            return "command.derive";
        }

        @Override
        public String subject(EditableDossier before) {
            return known(before, source).publisher();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return new DeriveSources(Set.of(source), from).of(before, citing);
        }
    }

    /// Says how far a source was read.
    public record MarkRead(SourceId source, ReadingProgress read) implements Edit {
        @Override
        public String name() {
            return "command.mark-read";
        }

        @Override
        public String subject(EditableDossier before) {
            return known(before, source).publisher();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return new MarkSourcesRead(Set.of(source), read).of(before, citing);
        }
    }

    /// Takes a source away, with all it testifies and answers. What was taken from it was then taken from what it was
    /// itself taken from.
    public record RemoveSource(SourceId source) implements Edit {
        @Override
        public String name() {
            return "command.remove-source";
        }

        @Override
        public String subject(EditableDossier before) {
            return known(before, source).publisher();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            return new RemoveSources(Set.of(source)).of(before, citing);
        }
    }

    private static Source known(EditableDossier piece, SourceId id) {
        return piece.sources().stream().filter(source -> source.id().equals(id)).findFirst()
                .orElseThrow(() -> Reason.NO_SOURCE.of(id));
    }

    private static EditableDossier replacing(EditableDossier before, Source now) {
        List<Source> sources = before.sources().stream().map(source -> source.id().equals(now.id()) ? now : source).toList();
        EditableDossier next = before.withSources(sources);
        Set<SourceId> seen = new HashSet<>();
        SourceId at = now.derivedFrom();
        while (at != null && seen.add(at)) {
            if (at.equals(now.id())) {
                throw Reason.TAKEN_FROM_ITSELF.of(now.publisher());
            }
            at = known(next, at).derivedFrom();
        }
        return next;
    }
}
