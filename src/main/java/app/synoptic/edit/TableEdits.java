package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import app.synoptic.edit.EvidenceFactory.Cited;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What becomes of a dossier when a person takes the rows of a table into it.
public final class TableEdits {

    private TableEdits() {}

    /// A testimony of a row.
    ///
    /// @param attestation as it is where its passages bear it out, or it has none
    /// @param passages    the words it stands on
    /// @param otherwise   what it says where one of the passages cannot be cited: the words are then in its note
    public record Tabled(Attestation attestation, List<Passage> passages, Attestation otherwise) {
        public Tabled {
            passages = List.copyOf(passages);
        }
    }

    /// An event of one row or of several, without testimonies of its own.
    public record TabledEvent(Event event, List<Tabled> testimonies) {
        public TabledEvent {
            testimonies = List.copyOf(testimonies);
        }
    }

    /// Adds all that a table tells, as one change.
    ///
    /// @param table     what it is called
    /// @param sources   those that are new
    /// @param kinds     how kinds of event are called that are new
    /// @param questions new ones about these events, with their answers, which stand on no words
    public record TakeTable(String table, List<Source> sources, List<KindStyle> kinds, List<TabledEvent> events, List<Question> questions) implements Edit {
        public TakeTable {
            sources = List.copyOf(sources);
            kinds = List.copyOf(kinds);
            events = List.copyOf(events);
            questions = List.copyOf(questions);
        }

        @Override
        public String name() {
            return "command.take-table";
        }

        @Override
        public String subject(EditableDossier before) {
            return table;
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditableDossier next = sources.isEmpty() ? before : before.withSources(Stream.concat(before.sources().stream(), sources.stream()).toList());
            List<KindStyle> shown = new ArrayList<>(next.frame().kinds());
            Set<Object> known = new HashSet<>(shown.stream().map(KindStyle::id).toList());
            kinds.stream().filter(kind -> known.add(kind.id())).forEach(shown::add);
            if (shown.size() > next.frame().kinds().size()) {
                next = next.withHeader(next.frame().showing(shown));
            }
            Map<TestimonyId, List<FoundEvidence>> evidence = evidence(citing);
            List<EditedTopic> all = new ArrayList<>();
            for (TabledEvent one : events) {
                if (before.find(one.event().id()).isPresent()) {
                    throw Reason.EVENT_EXISTS.of(one.event().id());
                }
                all.add(new EditedTopic(one.event(), one.testimonies().stream().map(told -> account(told, evidence)).toList()));
            }
            for (Question question : questions) {
                if (before.find(question.id()).isPresent()) {
                    throw Reason.QUESTION_EXISTS.of(question.id());
                }
                all.add(new EditedTopic(question, question.readings().stream().map(reading -> new EditedTestimony(reading, List.of())).toList()));
            }
            return next.with(all);
        }

        private static EditedTestimony account(Tabled told, Map<TestimonyId, List<FoundEvidence>> evidence) {
            List<FoundEvidence> found = evidence.getOrDefault(told.attestation().id(), List.of());
            return new EditedTestimony(found.size() < told.passages().size() ? told.otherwise() : told.attestation(), found);
        }

        /// Each source's passages together: its texts are read once.
        private Map<TestimonyId, List<FoundEvidence>> evidence(EvidenceFactory citing) {
            Map<SourceId, List<Cited>> passages = new LinkedHashMap<>();
            events.forEach(one -> one.testimonies().forEach(told -> told.passages().forEach(passage ->
                    passages.computeIfAbsent(told.attestation().source(), _ -> new ArrayList<>()).add(new Cited(told.attestation().id(), passage)))));
            Map<TestimonyId, List<FoundEvidence>> evidence = new HashMap<>();
            passages.forEach((source, cited) -> {
                List<Optional<FoundEvidence>> found = citing.each(source, cited);
                for (int i = 0; i < found.size(); i++) {
                    TestimonyId testimony = cited.get(i).testimony();
                    found.get(i).ifPresent(piece -> evidence.computeIfAbsent(testimony, _ -> new ArrayList<>()).add(piece));
                }
            });
            return evidence;
        }
    }
}
