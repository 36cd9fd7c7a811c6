package app.synoptic.ui.state.model;

import app.synoptic.domain.SourceId;
import app.synoptic.model.Discarded;
import app.synoptic.model.ModelAnswer;
import app.synoptic.model.ModelException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a model is that was asked about some articles, and what came of it so far.
///
/// @param now       the article it reads; null where it reads none
/// @param answered  how many it has answered for
/// @param all       how many it was asked about
/// @param found     how many proposals its answers hold
/// @param discarded how many items of its answers were thrown away, and why
/// @param unnamed   how many names were left out of what was kept
/// @param failure   what ended it early; null where nothing did
public record ModelRun(Phase phase, String model, @Nullable SourceId now, int answered, int all, int found, Map<Discarded, Integer> discarded, int unnamed,
                       @Nullable ModelException failure) {

    /// Nothing was asked, or a person has seen what came of it; it is being asked; it is over.
    public enum Phase { NONE, ASKING, DONE }

    public static final ModelRun NONE = new ModelRun(Phase.NONE, "", null, 0, 0, 0, Map.of(), 0, null);

    public ModelRun {
        discarded = Map.copyOf(discarded);
    }

    /// The beginning of one.
    public static ModelRun asking(String model, int all) {
        return new ModelRun(Phase.ASKING, model, null, 0, all, 0, Map.of(), 0, null);
    }

    public ModelRun at(SourceId source) {
        return new ModelRun(phase, model, source, answered, all, found, discarded, unnamed, failure);
    }

    public ModelRun with(ModelAnswer answer) {
        Map<Discarded, Integer> more = new EnumMap<>(Discarded.class);
        more.putAll(discarded);
        answer.discarded().forEach((why, count) -> more.merge(why, count, Integer::sum));
        return new ModelRun(phase, model, now, answered + 1, all, found + answer.proposals().size(), more, unnamed + answer.unnamed(), failure);
    }

    /// @param why what ended it early; null where nothing did
    public ModelRun over(@Nullable ModelException why) {
        return new ModelRun(Phase.DONE, model, null, answered, all, found, discarded, unnamed, why);
    }

    /// How many items were thrown away.
    public int thrownAway() {
        return discarded.values().stream().mapToInt(Integer::intValue).sum();
    }
}
