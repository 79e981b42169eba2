package kong;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.SignalStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kong.lemmas.AverageOfOthers;
import kong.prediction.OthersAverage;

/** Lemma 5.7: {@code theta_{-j} = avg + (theta_{-j} - theta_j)/n}. */
record OthersAreNearlyAll() implements Sentence {
  @Override
  public Domain domain() {
    return AverageOfOthers.variables();
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S n = x.get("more").plus(x.number(2));
    List<SignalStrategy<S>> all =
        Stream.of("j", "k", "o")
            .map(
                who ->
                    SignalStrategy.ofColumns(
                        IntStream.range(0, x.whole("m")).mapToObj(c -> x.list(who + c)).toList()))
            .toList();
    SignalStrategy<S> others = OthersAverage.without(OthersAverage.Who.J, all, n);
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int c = 0; c < x.whole("m"); c++) {
      for (int r = 0; r < x.whole("m"); r++) {
        left.add(others.entry(r, c));
        right.add(
            OthersAverage.ofAll(all, n)
                .entry(r, c)
                .plus(others.entry(r, c).minus(all.get(0).entry(r, c)).over(n)));
      }
    }
    return Statement.of(left, EQUAL, right);
  }
}
