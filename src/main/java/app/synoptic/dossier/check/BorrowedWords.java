package app.synoptic.dossier.check;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.Value;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DigestText;
import app.synoptic.dossier.json.Fields;
import app.synoptic.dossier.json.Problems;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds what the dossier should say in its own words and does not: eight words in a row that an original has.
/// Titles of sources are facts and may be repeated.
final class BorrowedWords {

    private static final int RUN = 8;

    private final Dossier dossier;
    private final Problems problems;
    private final Set<String> runs = new HashSet<>();

    BorrowedWords(Dossier dossier, Collection<Wording> originals, Problems problems) {
        this.dossier = dossier;
        this.problems = problems;
        originals.forEach(original -> runs.addAll(runs(original.text())));
        dossier.sources().forEach(source -> runs(source.title()).forEach(runs::remove));
    }

    private static List<String> runs(String text) {
        List<Word> words = Words.of(text);
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> run(words, i)).toList();
    }

    private static String run(List<Word> words, int from) {
        return words.subList(from, from + RUN).stream().map(Word::form).collect(Collectors.joining(" "));
    }

    void check(List<DigestText> digests) {
        checkText("the dossier", "its note", dossier.note());
        dossier.kinds().forEach(kind -> checkText("the dossier", "the label of the kind “%s”".formatted(kind.id()), kind.label()));
        digests.forEach(digest -> checkText("source “%s”".formatted(digest.source()), "its digest", digest.wording().text()));
        for (Source source : dossier.sources()) {
            checkText(ProblemLocation.of(source), "its note", source.note());
        }
        for (Event event : dossier.events()) {
            checkText(ProblemLocation.of(event), "its label", event.label());
            checkText(ProblemLocation.of(event), "its note", event.note());
            event.tags().forEach(tag -> checkText(ProblemLocation.of(event), "a tag", tag));
            event.attestations().forEach(it -> checkText(ProblemLocation.of(event), "the note of “%s”".formatted(it.source()), it.note()));
        }
        for (Question question : dossier.questions()) {
            checkText(ProblemLocation.of(question), "it", question.question());
            checkText(ProblemLocation.of(question), "its note", question.note());
            question.readings().forEach(it -> {
                checkText(ProblemLocation.of(question), "the note of “%s”".formatted(it.source()), it.note());
                if (it.value() instanceof Value.Choice(String choice)) {
                    checkText(ProblemLocation.of(question), "the answer of “%s”".formatted(it.source()), choice);
                }
            });
        }
    }

    private void checkText(String place, String part, @Nullable String text) {
        if (text == null) {
            return;
        }
        List<Word> words = Words.of(text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            if (runs.contains(run(words, i))) {
                String found = text.substring(words.get(i).start(), words.get(i + RUN - 1).end());
                problems.add(place, "%s repeats eight words of an original, from “%s” on".formatted(part, Fields.shorten(found)));
                i += RUN - 1;
            }
        }
    }
}
