package frongillo;

import static counterplay.claim.Kind.FORMULA;

import counterplay.claim.Claim;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.mechanism.Mechanisms;
import frongillo.setup.Point;
import frongillo.setup.Rules;
import java.util.List;

/**
 * Section 3: what DG pays in expectation, the bonus less the penalty.
 *
 * <pre>  E[u] = Pr[same report | x] - Pr[same report]     (9)</pre>
 */
public final class UtilityUnderDasguptaGhosh implements Spec {

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    UtilityOfOwnThreshold says = new UtilityOfOwnThreshold(Rules.of(mechanisms));
    Frame prior = Frame.NONE.probability("p", "f");
    return List.of(
        formula(
            "frongillo/section-3-expected-penalty",
            "the expected penalty is F for L and 1 - F for H",
            prior,
            says::penalty),
        formula(
            "frongillo/section-3-single-task-form",
            "DG pays in expectation 1{r_i = r_j} - F(r_i)",
            prior,
            says::singleTask),
        formula(
            "frongillo/eq-9",
            "the expected utility is Pr[same report | x] - Pr[same report]",
            prior,
            says::eq9));
  }

  private static Claim<Point> formula(String id, String statement, Frame frame, Hypothesis says) {
    return Point.claim(
        id, FORMULA, "Section 3", statement, Point.domain(frame), says, "p 1/2 f 1/3", "p 1 f 0");
  }
}
