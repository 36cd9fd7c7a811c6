package app.synoptic.bench.propose;

import java.util.List;

/// Logistic regression with a small penalty on large weights, and its kin that picks one of several (conditional logit).
/// Features are made of one scale while learning; the weights fit them as they are.
final class Regression {

    private static final double PENALTY = 1;

    private final double[] mean;
    private final double[] spread;

    private Regression(List<double[]> rows) {
        int size = rows.getFirst().length;
        mean = new double[size];
        spread = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            mean[i] = rows.stream().mapToDouble(row -> row[at]).average().orElse(0);
            spread[i] = Math.sqrt(rows.stream().mapToDouble(row -> Math.pow(row[at] - mean[at], 2)).average().orElse(0)) + 1e-9;
        }
    }

    private double[] scaled(double[] row) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = (row[i] - mean[i]) / spread[i];
        }
        return scaled;
    }

    /// Weights of the features, and a constant last, by Newton's method.
    static double[] logistic(List<double[]> rows, List<Boolean> right) {
        Regression scale = new Regression(rows);
        int size = rows.getFirst().length;
        List<double[]> scaled = rows.stream().map(scale::scaled).toList();
        double[] weights = new double[size + 1];
        for (int round = 0; round < 15; round++) {
            double[][] system = new double[size + 1][size + 2];
            for (int i = 0; i < size; i++) {
                system[i][i] = PENALTY;
                system[i][size + 1] = -PENALTY * weights[i];
            }
            for (int r = 0; r < scaled.size(); r++) {
                double[] row = scaled.get(r);
                double sum = weights[size];
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * row[i];
                }
                double p = 1 / (1 + Math.exp(-sum));
                for (int i = 0; i <= size; i++) {
                    double x = i < size ? row[i] : 1;
                    system[i][size + 1] += ((right.get(r) ? 1 : 0) - p) * x;
                    for (int j = 0; j <= size; j++) {
                        system[i][j] += p * (1 - p) * x * (j < size ? row[j] : 1);
                    }
                }
            }
            double[] step = solved(system);
            for (int i = 0; i <= size; i++) {
                weights[i] += step[i];
            }
        }
        double constant = weights[size];
        for (int i = 0; i < size; i++) {
            weights[i] /= scale.spread[i];
            constant -= weights[i] * scale.mean[i];
        }
        weights[size] = constant;
        return weights;
    }

    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            int pivot = i;
            for (int j = i + 1; j < size; j++) {
                pivot = Math.abs(system[j][i]) > Math.abs(system[pivot][i]) ? j : pivot;
            }
            double[] row = system[pivot];
            system[pivot] = system[i];
            system[i] = row;
            for (int j = 0; j < size; j++) {
                double times = j == i ? 0 : system[j][i] / row[i];
                for (int k = i; times != 0 && k <= size; k++) {
                    system[j][k] -= times * row[k];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }

    /// Rows of which some are right ones.
    record Choice(List<double[]> rows, List<Boolean> right) {}

    /// Weights under which a right row is likely to be picked from each choice. Each round shares a choice out among its right
    /// rows by their present odds and takes a step of Newton's method (Hunter and Lange 2004 on such bounds).
    static double[] choosing(List<Choice> choices) {
        Regression scale = new Regression(choices.stream().flatMap(choice -> choice.rows().stream()).toList());
        List<Choice> scaled = choices.stream().map(one -> new Choice(one.rows().stream().map(scale::scaled).toList(), one.right())).toList();
        int size = scale.mean.length;
        double[] weights = new double[size];
        for (int round = 0; round < 25; round++) {
            double[][] system = new double[size][size + 1];
            for (int i = 0; i < size; i++) {
                system[i][i] = PENALTY;
                system[i][size] = -PENALTY * weights[i];
            }
            scaled.forEach(choice -> weigh(choice, weights, system));
            double[] step = solved(system);
            for (int i = 0; i < size; i++) {
                weights[i] += step[i];
            }
        }
        for (int i = 0; i < size; i++) {
            weights[i] /= scale.spread[i];
        }
        return weights;
    }

    /// Adds what one choice says of the weights: the spread of its rows by their odds, and how the right ones differ from all.
    private static void weigh(Choice choice, double[] weights, double[][] system) {
        int size = weights.length;
        double[] odds = new double[choice.rows().size()];
        double all = 0;
        double right = 0;
        for (int r = 0; r < odds.length; r++) {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += weights[i] * choice.rows().get(r)[i];
            }
            odds[r] = Math.exp(Math.min(200, sum));
            all += odds[r];
            right += choice.right().get(r) ? odds[r] : 0;
        }
        double[] middle = new double[size];
        for (int r = 0; r < odds.length; r++) {
            double[] row = choice.rows().get(r);
            double share = odds[r] / all;
            for (int i = 0; i < size; i++) {
                middle[i] += share * row[i];
                system[i][size] += ((choice.right().get(r) ? odds[r] / right : 0) - share) * row[i];
                for (int j = 0; j < size; j++) {
                    system[i][j] += share * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                system[i][j] -= middle[i] * middle[j];
            }
        }
    }
}
