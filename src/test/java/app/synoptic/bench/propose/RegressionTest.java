package app.synoptic.bench.propose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.propose.link.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is learnt is what the data were made by.
class RegressionTest {

    @Test
    void theLogisticRuleThatMadeTheAnswersIsFound() {
        Random random = new Random(7);
        List<double[]> rows = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double[] row = {random.nextGaussian(), 5 * random.nextDouble(), random.nextGaussian()};
            rows.add(row);
            right.add(random.nextDouble() < Weights.logistic(1.5 * row[0] - 0.8 * row[1] + 1));
        }
        double[] weights = Regression.logistic(rows, right);
        assertThat(weights).hasSize(4);
        assertThat(weights[0]).isCloseTo(1.5, within(0.1));
        assertThat(weights[1]).isCloseTo(-0.8, within(0.05));
        assertThat(weights[2]).isCloseTo(0, within(0.1));
        assertThat(weights[3]).isCloseTo(1, within(0.15));
    }

    @Test
    void theRowThatIsMostlyPickedIsPicked() {
        Random random = new Random(11);
        List<Regression.Choice> choices = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            List<double[]> rows = new ArrayList<>();
            double[] odds = new double[5];
            double all = 0;
            for (int r = 0; r < 5; r++) {
                double[] row = {random.nextGaussian(), 3 * random.nextGaussian()};
                rows.add(row);
                odds[r] = Math.exp(2 * row[0] - 0.5 * row[1]);
                all += odds[r];
            }
            double lot = random.nextDouble() * all;
            List<Boolean> right = new ArrayList<>();
            for (double one : odds) {
                right.add(lot >= 0 && lot < one);
                lot -= one;
            }
            choices.add(new Regression.Choice(rows, right));
        }
        double[] weights = Regression.choosing(choices);
        assertThat(weights[0]).isCloseTo(2, within(0.15));
        assertThat(weights[1]).isCloseTo(-0.5, within(0.05));
    }
}
