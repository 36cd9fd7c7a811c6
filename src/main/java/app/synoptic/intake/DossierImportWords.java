package app.synoptic.intake;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.dossier.merge.Difference;
import app.synoptic.dossier.merge.FilledField;
import app.synoptic.dossier.merge.MergeConflict;
import app.synoptic.dossier.merge.MergePlan;
import app.synoptic.dossier.merge.MergeSubject;
import app.synoptic.i18n.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Says what a dossier file brings, the same in the window and without one.
public final class DossierImportWords {

    static final String BUNDLE = "app.synoptic.intake.arrival";

    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private final DossierImport dossierImport;

    public DossierImportWords(DossierImport dossierImport) {
        this.dossierImport = dossierImport;
    }

    /// One sentence: what it is, and how much it brings.
    public String summary() {
        Dossier dossier = dossierImport.dossier();
        if (dossierImport.kept().isEmpty()) {
            return say("new", dossier.title(), dossier.sources().size(), dossier.events().size(), dossier.questions().size(),
                    dossierImport.texts(), dossierImport.sessions());
        }
        if (dossierImport.nothingNew()) {
            return say("nothing", dossier.title());
        }
        MergePlan plan = dossierImport.plan();
        return say("known", dossier.title(), plan.added().size(), plan.filled().size(), plan.conflicts().size(), dossierImport.texts(),
                dossierImport.sessions());
    }

    /// What it adds and fills, and what is left out, a line for each; conflicts are not among them.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        MergePlan plan = dossierImport.plan();
        plan.added().forEach(thing -> lines.add(say("added", thing(thing))));
        for (FilledField filled : plan.filled()) {
            lines.add(say("filled", thing(filled.thing()), field(filled.field()), filled.value()));
        }
        lines.addAll(leftOut());
        return lines;
    }

    /// What the file has and is not taken.
    public List<String> leftOut() {
        List<String> lines = new ArrayList<>();
        if (dossierImport.plan().unusable() > 0) {
            lines.add(say("unusable", dossierImport.plan().unusable()));
        }
        if (dossierImport.strangers() > 0) {
            lines.add(say("strangers", dossierImport.strangers()));
        }
        return lines;
    }

    /// How much of the library it does not have: it stays.
    public Optional<String> mineOnly() {
        int count = dossierImport.plan().mineOnly().size();
        return count == 0 ? Optional.empty() : Optional.of(say("mine-only", count));
    }

    /// A conflict in one line.
    public String line(MergeConflict conflict) {
        return say("conflict", thing(conflict.thing()), String.join("; ", conflict.differences().stream().map(this::line).toList()));
    }

    private String line(Difference difference) {
        return say("difference", field(difference.field()), difference.mine(), difference.theirs());
    }

    /// What a change is about, as a reader knows it.
    public String thing(MergeSubject thing) {
        return switch (thing) {
            case MergeSubject.Head() -> say("thing.head");
            case MergeSubject.OfSource(var source) -> say("thing.source", publisher(source));
            case MergeSubject.OfEvent(var event) -> say("thing.event", label(event));
            case MergeSubject.OfQuestion(var question) -> say("thing.question", words(question));
            case MergeSubject.OfTestimony(_, var source, var about) -> say("thing.testimony", publisher(source), about);
        };
    }

    /// A property's name; a silence is named with its source.
    public String field(String field) {
        String silence = "silences/";
        String kind = "kinds/";
        if (field.startsWith(kind)) {
            return say("kind-shown", field.substring(kind.length()));
        }
        return field.startsWith(silence) ? say("field.silences", publisher(new SourceId(field.substring(silence.length()))))
                : say("field." + field);
    }

    private String publisher(SourceId id) {
        return find(dossier -> dossier.source(id).map(Source::publisher)).orElse(id.value());
    }

    private String label(EventId id) {
        return find(dossier -> dossier.event(id).map(Event::label)).orElse(id.value());
    }

    private String words(QuestionId id) {
        return find(dossier -> dossier.question(id).map(Question::question)).orElse(id.value());
    }

    private Optional<String> find(Function<Dossier, Optional<String>> words) {
        return Stream.concat(dossierImport.kept().stream(), Stream.of(dossierImport.dossier())).map(words).flatMap(Optional::stream).findFirst();
    }

    private static String say(String key, Object... values) {
        return WORDS.now().of(key, values);
    }
}
