package app.synoptic.dossier;

import app.synoptic.dossier.json.VisibleWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dossier file cannot be used. `subject` names the file; each problem is one sentence that names the place in it
/// and the cause. The message is the first of them, and how many follow.
public class DossierException extends RuntimeException {

    private final String subject;
    private final List<String> problems;

    public DossierException(String subject, List<String> problems, @Nullable Throwable cause) {
        super(VisibleWords.of(summary(subject, problems)), cause);
        this.subject = subject;
        this.problems = problems.stream().map(VisibleWords::of).toList();
    }

    public DossierException(String subject, String problem, @Nullable Throwable cause) {
        this(subject, List.of(problem), cause);
    }

    public String subject() {
        return subject;
    }

    /// All that is wrong, without the file's name; at least one.
    public List<String> problems() {
        return problems;
    }

    private static String summary(String subject, List<String> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem with " + subject);
        }
        int more = problems.size() - 1;
        String rest = switch (more) {
            case 0 -> "";
            case 1 -> " (and 1 more problem)";
            default -> " (and %d more problems)".formatted(more);
        };
        return subject + ": " + problems.getFirst() + rest;
    }
}
