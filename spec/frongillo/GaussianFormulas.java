package frongillo;

import static counterplay.claim.Kind.FORMULA;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Normal;
import frongillo.setup.Point;
import java.util.List;

/**
 * The formulas of the Gaussian model, from the variances of its independent parts: Z of variance 1,
 * noise of variance v.
 *
 * <pre>  X_j = rho X_i + R,   R independent of X_i, of variance 1/rho - rho,   rho = 1/(1 + v)
 * </pre>
 */
public final class GaussianFormulas implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        ofNoise(
            "frongillo/section-2.4-marginal",
            "Section 2.4",
            "each signal has variance 1 + sigma^2",
            GaussianParts::marginal),
        ofNoise(
            "frongillo/section-2.4-correlation",
            "Section 2.4",
            "two signals have correlation 1/(1 + sigma^2)",
            GaussianParts::correlation),
        ofNoise(
            "frongillo/section-2.4-posterior",
            "Section 2.4",
            "X_j - rho x is independent of X_i = x and has variance 1/rho - rho",
            GaussianParts::posterior),
        ofNoise(
            "frongillo/eq-7",
            "Section 2.4, (7)",
            "P(tau; x) = Phi((tau - rho x)/sqrt(1/rho - rho))",
            GaussianParts::eq7),
        ofNoise(
            "frongillo/eq-8-g",
            "Section 2.4, (8)",
            "G(tau) = Phi(sqrt(rho) sqrt((1 - rho)/(1 + rho)) tau), by the squares of positive"
                + " coefficients",
            GaussianParts::eq8g),
        ofNoise(
            "frongillo/eq-8-f",
            "Section 2.4, (8)",
            "F(tau) = Phi(sqrt(rho) tau), by the squares of positive coefficients",
            GaussianParts::eq8f),
        ofNoise(
            "frongillo/eq-20",
            "Appendix D.1, (20)",
            "Q(tau; x) = Phi((tau - rho^2 x)/sqrt(1/rho - rho^3))",
            GaussianParts::eq20),
        ofNoise(
            "frongillo/eq-21",
            "Appendix D.1, (21)",
            "Q(tau; tau) = Phi(tau sqrt(rho) sqrt((1 - rho^2)/(1 + rho^2))), by the squares of"
                + " positive coefficients",
            GaussianParts::eq21));
  }

  private static Claim<Point> ofNoise(String id, String place, String statement, Hypothesis says) {
    return Point.claim(
        id,
        FORMULA,
        place,
        statement,
        Point.domain(Frame.NONE.positive("v")),
        says,
        "v 1",
        "v 1/3");
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition("frongillo/section-1.1-model", "Section 1.1", Normal.class),
        new Definition("frongillo/section-2.4-model", "Section 2.4", Normal.class));
  }
}
