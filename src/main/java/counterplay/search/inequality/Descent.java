package counterplay.search.inequality;

import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A descent along coordinates and edges of simplices, with steps that grow and shrink. */
final class Descent {

  private final double[] coefficients;
  private final int[][] powers;
  private final List<List<String>> blocks;
  private final Within where;
  private final int size;

  Descent(Polynomial p, Within where, List<List<String>> blocks, List<String> names) {
    this.blocks = blocks;
    this.where = where;
    size = names.size();
    List<Map<String, Integer>> terms = List.copyOf(p.terms().keySet());
    coefficients = terms.stream().mapToDouble(t -> approximation(p.terms().get(t))).toArray();
    powers =
        terms.stream()
            .map(t -> names.stream().mapToInt(n -> t.getOrDefault(n, 0)).toArray())
            .toArray(int[][]::new);
  }

  double value(double[] x) {
    double sum = 0;
    for (int t = 0; t < coefficients.length; t++) {
      double product = coefficients[t];
      for (int k = 0; k < x.length; k++) for (int e = 0; e < powers[t][k]; e++) product *= x[k];
      sum += product;
    }
    return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
  }

  double[] from(Random random, int number, long budget) {
    double[] x = start(random, number);
    double best = value(x);
    double[] steps = new double[size];
    Arrays.fill(steps, 0.25);
    long used = 0;
    boolean moved = true;
    while (moved && used < budget) {
      moved = false;
      int first = 0;
      for (List<String> block : blocks) {
        boolean group = where.groups().contains(block);
        for (int k = first; k < first + block.size(); k++) {
          for (int sign = -1; sign <= 1; sign += 2) {
            double[] y = moved(x, block, group, first, k, sign * steps[k], random);
            double value = value(y);
            used++;
            if (value < best) {
              best = value;
              x = y;
              steps[k] = Math.min(1e6, steps[k] * 2);
              moved = true;
            }
          }
          if (steps[k] > 1e-13) {
            steps[k] *= 0.6;
            moved = true;
          }
        }
        first += block.size();
      }
    }
    return x;
  }

  private double[] start(Random random, int number) {
    double[] x = new double[size];
    int first = 0;
    for (List<String> block : blocks) {
      if (where.groups().contains(block)) {
        double sum = 0;
        for (int k = 0; k < block.size(); k++) sum += x[first + k] = -Math.log(random.nextDouble());
        for (int k = 0; k < block.size(); k++) x[first + k] /= sum;
      } else {
        List<Rational> ends = where.box().get(block.get(0));
        double low = ends == null ? -2 - number : approximation(ends.get(0));
        double high = ends == null ? 2 + number : approximation(ends.get(1));
        x[first] = low + (high - low) * random.nextDouble();
      }
      first += block.size();
    }
    return x;
  }

  private static double approximation(Rational r) {
    return r.numerator().doubleValue() / r.denominator().doubleValue();
  }

  private double[] moved(
      double[] x, List<String> block, boolean group, int first, int k, double step, Random random) {
    double[] y = x.clone();
    if (group) {
      int other = first + random.nextInt(block.size());
      double moved = Math.max(-y[k], Math.min(y[other], step));
      y[k] += moved;
      y[other] -= moved;
      return y;
    }
    y[k] += step;
    List<Rational> ends = where.box().get(block.get(0));
    if (ends != null)
      y[k] = Math.max(approximation(ends.get(0)), Math.min(approximation(ends.get(1)), y[k]));
    return y;
  }
}
