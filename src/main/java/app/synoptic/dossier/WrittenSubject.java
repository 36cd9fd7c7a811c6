package app.synoptic.dossier;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Topic;
import app.synoptic.dossier.ParsedDossier.Citation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event or a question as a dossier file writes it.
///
/// @param citations where the testimonies are said to be supported
record WrittenSubject<T extends Topic>(T topic, Map<TestimonyId, List<Citation>> citations) {

    /// One testimony as it is written.
    record Told<T extends Testimony>(T testimony, List<Citation> citations) {}

    /// Gives ids to testimonies that are written without one, in their order.
    static final class Naming<I extends TestimonyId> {

        /// What the `ordinal`-th testimony of a source is called.
        interface Derived<I> {
            I of(SourceId source, int ordinal);
        }

        private final Derived<I> derived;
        private final Map<SourceId, Integer> counts = new HashMap<>();

        Naming(Derived<I> derived) {
            this.derived = derived;
        }

        /// @param own the id that is written; null where none is
        I next(@Nullable I own, SourceId source) {
            I counted = next(source);
            return own == null ? counted : own;
        }

        /// What the next testimony of a source is called where no id is written.
        I next(SourceId source) {
            return derived.of(source, counts.merge(source, 1, Integer::sum));
        }
    }

    static <T extends Topic, S extends Testimony> WrittenSubject<T> of(T topic, List<Told<S>> told) {
        Map<TestimonyId, List<Citation>> citations = new LinkedHashMap<>();
        told.forEach(one -> citations.put(one.testimony().id(), one.citations()));
        return new WrittenSubject<>(topic, citations);
    }

    static <S extends Testimony> List<S> testimonies(List<Told<S>> told) {
        return told.stream().map(Told::testimony).toList();
    }
}
