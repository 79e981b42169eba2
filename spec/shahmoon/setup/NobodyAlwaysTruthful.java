package shahmoon.setup;

import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Asked;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.MessageStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import shahmoon.lemmas.EveryRelativePrice;

/**
 * Agents who draw the truth or nothing, none of them always the truth: to whom the center's bit is
 * worth something, as little as one likes is better than nothing, which she draws now and then.
 *
 * <pre>
 *   U_i(as little as one likes) - U_i(nothing)  =  prod_{j != i} (1 - p_j) G_0  &gt;  0
 * </pre>
 *
 * With p_j the chance of truth; G_o is how much more everything gets her than fair coins where the
 * others draw outcome o, and o = 0 is that nobody says anything.
 *
 * @param protocol what is answered
 */
public record NobodyAlwaysTruthful(CurationProtocol protocol) implements Sentence {

  @Override
  public Domain domain() {
    return Domain.all()
        .size("N", 2, Levels.RUN)
        .choice("who", s -> s.of("N"))
        .numbers(
            s ->
                Frame.NONE
                    .with("p", MoreIsBetter.unit(s.of("N")))
                    .with("G", new Frame.Numbers(1 << s.of("N") - 1, Sign.NONNEGATIVE)))
        .given(NobodyAlwaysTruthful::meant);
  }

  /** Nobody is truthful for sure, and the center's bit is worth something to that agent. */
  private static <S extends Scalar<S>> Statement<S> meant(Variables<S> x) {
    List<S> p = x.list("p");
    return Statement.of(p, Relation.LESS, Collections.nCopies(p.size(), x.number(1)))
        .and(Statement.of(x.list("G").get(0), Relation.MORE, x.number(0)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return Statement.of(
        gain(x, Manner.OTHER, Rational.HALF), Relation.MORE, gain(x, Manner.ZERO, Rational.ZERO));
  }

  /** What she gets beyond fair coins; what she pays is 0 or tends to it. */
  private <S extends Scalar<S>> S gain(Variables<S> x, Manner manner, Rational seen) {
    int n = x.whole("N");
    int who = x.whole("who");
    S sum = x.number(0);
    for (int o = 0; o < 1 << n - 1; o++) {
      S chance = x.number(1);
      List<Commitment<S>> profile = new ArrayList<>();
      for (int k = 0; k < n; k++) {
        if (k == who) {
          profile.add(new Commitment<>(manner, x.number(seen)));
          continue;
        }
        boolean truth = isTruthful(o, k, who);
        S p = x.list("p").get(k);
        chance = chance.times(truth ? p : p.one().minus(p));
        profile.add(
            new Commitment<>(truth ? Manner.TRUTHFUL : Manner.ZERO, x.number(truth ? 1 : 0)));
      }
      if (Replies.isEverything(protocol.reply(who + 1, profile)))
        sum = sum.plus(chance.times(x.list("G").get(o)));
    }
    return sum;
  }

  private static boolean isTruthful(int outcome, int agent, int who) {
    return (outcome >> (agent < who ? agent : agent - 1) & 1) == 1;
  }

  /** It is a product of what is positive. */
  public Proof proof() {
    return EveryRelativePrice.under(Proof.by(NobodyAlwaysTruthful::product));
  }

  private static Evidence product(Obligation o) {
    int n = o.shape().of("N");
    List<Polynomial> factors = new ArrayList<>();
    for (int k = 0; k < n; k++)
      if (k != o.shape().of("who"))
        factors.add(Polynomial.ONE.minus(Polynomial.parameter("p_" + k)));
    factors.add(Polynomial.parameter("G_0"));
    return new Combination(
        List.of(),
        List.of(new Summand(Rational.ONE, Polynomial.ONE, factors)),
        List.of(),
        List.of());
  }

  /** The judge of mixtures. */
  public Asked<MixedSituation> asked() {
    return new Asked<>(this, NobodyAlwaysTruthful::numbers);
  }

  private static Assignment numbers(MixedSituation s) {
    Situation first = s.first();
    int who = first.helped() - 1;
    List<Rational> gains = new ArrayList<>();
    for (int o = 0; o < 1 << s.agents() - 1; o++) {
      Situation at = first.all(new MessageStrategy(Rational.HALF, Rational.HALF));
      for (int k = 0; k < s.agents(); k++)
        if (k != who && isTruthful(o, k, who)) at = at.with(k + 1, MessageStrategy.TRUTH);
      gains.add(at.most(who + 1).minus(at.least(who + 1)));
    }
    return Assignment.NONE
        .whole("N", s.agents())
        .whole("who", who)
        .numbers("p", IntStream.rangeClosed(1, s.agents()).mapToObj(s::truthful).toList())
        .numbers("G", gains);
  }
}
