package app.synoptic.ui.sources.names;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who tells of what is looked at, and why the others do not.
///
/// @param matter what is looked at: the event or the question; neither where it is empty
/// @param asked  whether it is a question
/// @param silent the sources that have nothing on it, in the dossier's order
public record TestifyingSources(Optional<Object> matter, boolean asked, Map<SourceId, Silence> silent) {

    public static final TestifyingSources NONE = new TestifyingSources(Optional.empty(), false, Map.of());

    public static TestifyingSources of(OpenDossier open, Focus focus) {
        Optional<Question> question = Optional.ofNullable(focus.question()).flatMap(open::question);
        if (question.isPresent()) {
            return new TestifyingSources(Optional.of(question.get().id()), true, open.silences(question.get()));
        }
        Optional<Event> event = Optional.ofNullable(focus.event()).flatMap(open::event);
        return event.map(own -> new TestifyingSources(Optional.of(own.id()), false, open.silences(own))).orElse(NONE);
    }

    /// Those that tell of it; empty where nothing is looked at.
    public Optional<Set<SourceId>> telling(List<Source> sources) {
        return matter.map(_ -> {
            Set<SourceId> telling = new HashSet<>();
            sources.stream().map(Source::id).filter(source -> !silent.containsKey(source)).forEach(telling::add);
            return telling;
        });
    }

    long count(Silence why) {
        return silent.values().stream().filter(why::equals).count();
    }
}
