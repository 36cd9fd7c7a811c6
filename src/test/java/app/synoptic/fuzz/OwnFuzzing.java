package app.synoptic.fuzz;

import app.synoptic.fuzz.target.FuzzTarget;
import java.util.function.BooleanSupplier;

/// Tries a reader with inputs of [Mutations]: the same ones for the same number.
public final class OwnFuzzing {

    private OwnFuzzing() {}

    /// @param seed  where the inputs begin
    /// @param on    whether there is to be another one
    /// @param found hears of each input that was taken wrongly, and what became of it
    /// @return how many were given
    public static int run(FuzzTarget target, long seed, BooleanSupplier on, Found found) {
        Mutations mutations = new Mutations(seed, target.seeds(), target.words());
        int given = 0;
        try (Trial trial = new Trial(target); Quiet _ = new Quiet()) {
            while (on.getAsBoolean()) {
                byte[] input = mutations.next();
                given++;
                try {
                    trial.give(input);
                } catch (Trial.Finding finding) {
                    found.hear(input, finding);
                }
            }
        }
        return given;
    }

    /// Who is told.
    public interface Found {
        void hear(byte[] input, Trial.Finding finding);
    }
}
