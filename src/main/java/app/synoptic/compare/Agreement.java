package app.synoptic.compare;

import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Bounds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the sources of one event stand to each other.
///
/// @param matters by aspect: dates, stances and attribution always; then each question about it, in the dossier's order
/// @param range   from the earliest to the latest moment that any of the sources' dates may mean; null where none is given
/// @param verdict all in all: `differ` where they contradict each other on any matter; else `unanswered` or `single` where
///                none or one attests it; else `agree` where they do on every matter that two or more tell, whomever they
///                cite; else `compatible`
/// @param degree  over the pairs of sources that both attest it or both answer one question about it
public record Agreement(List<AspectVerdict> matters, @Nullable Bounds range, Verdict verdict, DisagreementDegree degree) {

    public Agreement {
        matters = List.copyOf(matters);
    }

    /// Over the dates of the sources that affirm or plan it.
    public Judgement dating() {
        return judgement(Aspect.DATE);
    }

    /// Over what the sources do with it: they differ if one affirms or plans, another denies or retracts.
    public Judgement stance() {
        return judgement(Aspect.STANCE);
    }

    /// Whether datings differ, stances differ, or the standing verdict of a question about it is `differ`.
    public boolean contested() {
        return verdict == Verdict.DIFFER;
    }

    /// The matters on which there is a difference to show.
    public List<AspectVerdict> differences() {
        return matters.stream().filter(AspectVerdict::different).toList();
    }

    /// The range as a return type.
    public Optional<Bounds> spread() {
        return Optional.ofNullable(range);
    }

    private Judgement judgement(Aspect aspect) {
        return matters.stream().filter(matter -> matter.aspect() == aspect).findFirst().orElseThrow().judgement();
    }
}
