package kong;

import static counterplay.claim.Kind.STATEMENT;
import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.space.Space;
import java.util.List;
import java.util.stream.IntStream;
import kong.divergence.DivergenceCases;
import kong.divergence.DivergenceCases.Garbling;
import kong.divergence.RatioTable;

/**
 * Section 2.1, after Example 2.5: two columns of the table are merged into one report, and no
 * divergence is lost.
 */
public final class MergingLosesNothingInExample25 implements Spec {

  private static final List<List<Rational>> COLUMNS = List.of(column(0), column(1), column(2));
  private static final SignalStrategy<Rational> MERGED = SignalStrategy.pure(List.of(0, 0, 2), 3);

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "kong/section-2.1-always-s1",
            STATEMENT,
            "Section 2.1, after Example 2.5",
            "Reporting s2 as s1 leaves every divergence between two posteriors of the table as it"
                + " is.",
            Garbling.class,
            Reading.printed(
                    PROVED,
                    Scope.sample(
                            "every function f, every two columns of the table, both forms of D_f",
                            63,
                            columns())
                        .containing(
                            c ->
                                c.theta().equals(MERGED)
                                    && COLUMNS.contains(c.p())
                                    && COLUMNS.contains(c.q())),
                    new Asked<>(
                        new Merged(),
                        c ->
                            Assignment.NONE
                                .whole("s", COLUMNS.indexOf(c.p()))
                                .whole("t", COLUMNS.indexOf(c.q()))
                                .function("f", c.f())))
                .provedBy(Proof.sought())));
  }

  /** Both forms for two columns, before the merging and after it. */
  record Merged() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("s", x -> 3)
          .choice("t", x -> 3)
          .numbers(s -> Frame.NONE.with("f", new Frame.AnyFunction()));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return RatioTable.unchanged(x, COLUMNS.get(x.whole("s")), COLUMNS.get(x.whole("t")), MERGED);
    }
  }

  private static List<Rational> column(int b) {
    return IntStream.range(0, 3).mapToObj(a -> Example25.entry(a, b)).toList();
  }

  private static Space<Garbling> columns() {
    return Space.range(0, 2)
        .then(
            s ->
                Space.range(0, 2)
                    .then(
                        t ->
                            Space.of(DivergenceCases.CONVEX)
                                .map(f -> new Garbling(f, column(s), column(t), MERGED))));
  }
}
