package app.synoptic.compare;

import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One side of an event, and how its sources stand to each other there.
///
/// @param asked     the question that compares them; null for what their attestations say
/// @param judgement computed
/// @param standing  an editor's verdict where there is one, the computed one elsewhere
public record AspectVerdict(Aspect aspect, @Nullable QuestionId asked, Judgement judgement, Verdict standing) {

    static AspectVerdict of(Aspect aspect, Judgement judgement) {
        return new AspectVerdict(aspect, null, judgement, judgement.verdict());
    }

    /// The question as a return type.
    public Optional<QuestionId> question() {
        return Optional.ofNullable(asked);
    }

    /// Whether the sources contradict each other here.
    public boolean contested() {
        return standing == Verdict.DIFFER;
    }

    /// Whether there is a difference to show: a contradiction, or different people cited.
    public boolean different() {
        return contested() || aspect == Aspect.ATTRIBUTION && standing == Verdict.COMPATIBLE;
    }

    /// Whether two or more sources could be compared here.
    boolean compared() {
        return standing == Verdict.AGREE || standing == Verdict.COMPATIBLE || standing == Verdict.DIFFER;
    }
}
