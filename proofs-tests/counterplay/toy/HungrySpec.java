package counterplay.toy;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.corpus.Library;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;

/** Sentences about numbers of which one cannot be judged with any memory, and such a mechanism. */
public final class HungrySpec implements Spec {

  /** For every number. */
  public record Number(int n) {}

  /** This specification with the mechanism. */
  public static Library holdings() {
    return new Library(List.of(new HungrySpec()), new Mechanisms(List.of(new Hungry())));
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Space<Number> numbers = Space.range(1, 100).map(Number::new);
    return List.of(
        Claim.of(
            "csoka/toy-hungry",
            Kind.STATEMENT,
            "Section 1",
            "no number is a hundred and one",
            Number.class,
            Reading.printed(
                Verdict.PROVED,
                Scope.whole("to 2", Space.range(1, 2).map(Number::new)),
                n -> judge(n)),
            Reading.ours("hungry", Verdict.PROVED, Scope.whole("to 100", numbers), n -> judge(n)),
            Reading.ours(
                "sampled", Verdict.SURVIVED, Scope.sample("to 100", 300, numbers), n -> judge(n)),
            Reading.ours(
                "after",
                Verdict.REFUTED,
                Scope.whole("to 2", Space.range(1, 2).map(Number::new)),
                n -> Finding.none(n.n() - 1))));
  }

  private static Finding judge(Number number) {
    return Finding.none(number.n() == 70 ? fill() : 0);
  }

  /** Asks for as much as an array can hold, again and again. */
  private static int fill() {
    List<long[]> all = new ArrayList<>();
    while (all.size() < 1_000) all.add(new long[Integer.MAX_VALUE - 8]);
    return all.size();
  }

  /** A mechanism that needs all memory for its transfers. */
  public record Hungry() implements TransferRule {
    @Override
    public String id() {
      return "csoka/mechanism-hungry";
    }

    @Override
    public String title() {
      return "needs all memory";
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      throw new IllegalStateException("so many arrays: " + fill());
    }
  }
}
