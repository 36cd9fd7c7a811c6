package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dossier taken apart so that it can be changed: each testimony lies together with its evidence, and each piece of
/// evidence with what became of it in the texts held. Testimonies are named only when it is put together again.
public record Workpiece(Dossier frame, List<Source> sources, List<Told> events, List<Asked> questions) {

    /// A piece of evidence, and what became of it in each text held.
    public record Piece(Evidence evidence, List<Finding> findings) {
        public Piece {
            findings = List.copyOf(findings);
        }
    }

    /// One source's testimony to an event.
    public record Account(Attestation attestation, List<Piece> pieces) {
        public Account {
            pieces = List.copyOf(pieces);
        }

        Account on(List<Piece> other) {
            return new Account(attestation, other);
        }
    }

    /// An event with what testifies to it.
    public record Told(Event event, List<Account> accounts) {
        public Told {
            accounts = List.copyOf(accounts);
        }

        Told with(Account next) {
            return new Told(event, Stream.concat(accounts.stream(), Stream.of(next)).toList());
        }

        Told without(Account gone) {
            return new Told(event, accounts.stream().filter(account -> !account.equals(gone)).toList());
        }

        Told replacing(Account old, Account now) {
            return new Told(event, accounts.stream().map(account -> account.equals(old) ? now : account).toList());
        }
    }

    /// One source's answer.
    public record Answer(Reading reading, List<Piece> pieces) {
        public Answer {
            pieces = List.copyOf(pieces);
        }

        Answer on(List<Piece> other) {
            return new Answer(reading, other);
        }
    }

    /// A question with its answers.
    public record Asked(Question question, List<Answer> answers) {
        public Asked {
            answers = List.copyOf(answers);
        }

        Asked with(Answer next) {
            return new Asked(question, Stream.concat(answers.stream(), Stream.of(next)).toList());
        }

        Asked without(Answer gone) {
            return new Asked(question, answers.stream().filter(answer -> !answer.equals(gone)).toList());
        }

        Asked replacing(Answer old, Answer now) {
            return new Asked(question, answers.stream().map(answer -> answer.equals(old) ? now : answer).toList());
        }
    }

    /// A dossier put together, and what became of all of its evidence.
    ///
    /// @param called what each testimony to an event is called now, by what it was called before
    public record Bound(Catalogue catalogue, List<Finding> findings, Map<AttestationId, AttestationId> called) {}

    public Workpiece {
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
    }

    /// Takes a dossier apart.
    public static Workpiece of(Catalogue catalogue, List<Finding> findings) {
        Map<EvidenceId, List<Finding>> found = findings.stream()
                .collect(Collectors.groupingBy(Finding::evidence, LinkedHashMap::new, Collectors.toList()));
        Function<TestimonyId, List<Piece>> pieces = testimony -> {
            List<Piece> all = new ArrayList<>();
            for (Evidence evidence : catalogue.of(testimony)) {
                all.add(new Piece(evidence, found.getOrDefault(testimony.evidence(all.size() + 1), List.of())));
            }
            return all;
        };
        Dossier dossier = catalogue.dossier();
        return new Workpiece(dossier, dossier.sources(),
                dossier.events().stream().map(event -> new Told(event, event.attestations().stream()
                        .map(attestation -> new Account(attestation, pieces.apply(attestation.id()))).toList())).toList(),
                dossier.questions().stream().map(question -> new Asked(question, question.readings().stream()
                        .map(reading -> new Answer(reading, pieces.apply(reading.id()))).toList())).toList());
    }

    /// Puts it together again: testimonies in the order of the sources, each named after its place.
    public Bound bound() {
        Binding binding = new Binding(sources);
        List<Event> boundEvents = events.stream().map(binding::event).toList();
        List<Question> boundQuestions = questions.stream().map(binding::question).toList();
        return new Bound(new Catalogue(frame.with(sources, boundEvents, boundQuestions), binding.evidence), binding.findings, binding.called);
    }

    private static final class Binding {

        private final Map<TestimonyId, List<Evidence>> evidence = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<AttestationId, AttestationId> called = new HashMap<>();
        private final Map<SourceId, Integer> order = new HashMap<>();

        Binding(List<Source> sources) {
            sources.forEach(source -> order.put(source.id(), order.size()));
        }

        Event event(Told told) {
            Event event = told.event;
            Map<SourceId, Integer> counts = new HashMap<>();
            List<Attestation> attestations = new ArrayList<>();
            for (Account account : told.accounts.stream().sorted(Comparator.comparing(one -> place(one.attestation.source()))).toList()) {
                Attestation old = account.attestation;
                AttestationId id = AttestationId.of(event.id(), old.source(), counts.merge(old.source(), 1, Integer::sum));
                called.put(old.id(), id);
                attestations.add(old.called(id));
                keep(id, account.pieces);
            }
            return event.told(attestations, others(event.silences(), counts));
        }

        Question question(Asked asked) {
            Question question = asked.question;
            Map<SourceId, Integer> counts = new HashMap<>();
            List<Reading> readings = new ArrayList<>();
            for (Answer answer : asked.answers.stream().sorted(Comparator.comparing(one -> place(one.reading.source()))).toList()) {
                Reading old = answer.reading;
                ReadingId id = ReadingId.of(question.id(), old.source(), counts.merge(old.source(), 1, Integer::sum));
                readings.add(old.called(id));
                keep(id, answer.pieces);
            }
            return question.answered(readings, others(question.silences(), counts));
        }

        private int place(SourceId source) {
            Integer place = order.get(source);
            if (place == null) {
                throw Reason.NO_SOURCE.of(source);
            }
            return place;
        }

        private void keep(TestimonyId id, List<Piece> pieces) {
            List<Evidence> all = new ArrayList<>();
            for (Piece piece : pieces) {
                all.add(piece.evidence);
                EvidenceId named = id.evidence(all.size());
                piece.findings.forEach(found -> findings.add(found.called(named)));
            }
            if (!all.isEmpty()) {
                evidence.put(id, all);
            }
        }

        /// A source that speaks is not silent.
        private static Map<SourceId, Silence> others(Map<SourceId, Silence> silences, Map<SourceId, Integer> speaking) {
            return silences.entrySet().stream().filter(silence -> !speaking.containsKey(silence.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /// The event of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Told event(EventId id) {
        return events.stream().filter(told -> told.event.id().equals(id)).findFirst()
                .orElseThrow(() -> Reason.NO_EVENT.of(id));
    }

    /// The question of that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Asked question(QuestionId id) {
        return questions.stream().filter(asked -> asked.question.id().equals(id)).findFirst()
                .orElseThrow(() -> Reason.NO_QUESTION.of(id));
    }

    /// This with one event in the place of the one of its id.
    Workpiece with(Told changed) {
        return withEvents(events.stream().map(told -> told.event.id().equals(changed.event.id()) ? changed : told).toList());
    }

    /// This with one question in the place of the one of its id.
    Workpiece with(Asked changed) {
        return withQuestions(questions.stream().map(asked -> asked.question.id().equals(changed.question.id()) ? changed : asked).toList());
    }

    /// This with another title, window, note, names or kinds.
    Workpiece framed(Dossier changed) {
        return new Workpiece(changed, sources, events, questions);
    }

    Workpiece withEvents(List<Told> changed) {
        return new Workpiece(frame, sources, changed, questions);
    }

    Workpiece withQuestions(List<Asked> changed) {
        return new Workpiece(frame, sources, events, changed);
    }

    Workpiece withSources(List<Source> changed) {
        return new Workpiece(frame, changed, events, questions);
    }
}
