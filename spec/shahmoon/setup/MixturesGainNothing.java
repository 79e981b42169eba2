package shahmoon.setup;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import java.util.Collections;
import java.util.List;

/**
 * Who gains by no strategy gains by no mixture: what a mixture is worth is linear in it.
 *
 * <pre>  U_k &lt;= b for each k   =&gt;   sum_k w_k U_k &lt;= b</pre>
 *
 * @param run up to how many draws it is run
 */
public record MixturesGainNothing(int run) implements Sentence {

  /** No strategy is worth more than b. */
  private static <S extends Scalar<S>> Statement<S> noStrategyGains(Variables<S> x) {
    List<S> utilities = x.list("U");
    return Statement.of(
        utilities, Relation.AT_MOST, Collections.nCopies(utilities.size(), x.get("b")));
  }

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 1, run)
        .numbers(s -> Frame.NONE.simplex("w", s.of("n")).reals("U", s.of("n")).real("b"))
        .given(MixturesGainNothing::noStrategyGains);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S sum = x.number(0);
    for (int k = 0; k < x.whole("n"); k++)
      sum = sum.plus(x.list("w").get(k).times(x.list("U").get(k)));
    return Statement.of(sum, Relation.AT_MOST, x.get("b"));
  }

  /** The judge of the first agent's mixture in a protocol. */
  public Asked<MixedSituation> asked(CurationProtocol protocol) {
    return new Asked<>(this, s -> s.draws(protocol));
  }
}
