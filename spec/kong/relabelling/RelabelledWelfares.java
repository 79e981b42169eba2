package kong.relabelling;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Permutation;
import counterplay.model.scenario.PriorStrategy;
import counterplay.model.scenario.TableMechanism;
import counterplay.model.scenario.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kong.lemmas.RelabelledReports;
import kong.lemmas.RelabelledSum;
import kong.lemmas.RelabelledWelfare;

/**
 * Part 2, (II): the agent welfare of {@code (pi^(k+1)(Q), s)} is that of {@code (pi^k(Q), pi(s))}
 * for every k, in every mechanism with finitely many reports.
 */
public record RelabelledWelfares() implements Sentence {

  @Override
  public Domain domain() {
    return RelabelledReports.sizes().numbers(RelabelledWelfares::frame);
  }

  private static Frame frame(Shape a) {
    return RelabelledPlay.frame(a).reals("y", (int) Math.pow(a.of("R"), a.of("n")) * a.of("n"));
  }

  private static <S extends Scalar<S>> TableMechanism<S> mechanism(Variables<S> x) {
    int n = x.whole("n");
    int rows = x.list("y").size() / n;
    return new TableMechanism<>(
        n,
        x.whole("R"),
        IntStream.range(0, rows).mapToObj(k -> x.list("y").subList(k * n, (k + 1) * n)).toList());
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    PriorStrategy<S> s = RelabelledPlay.strategy(x);
    Permutation pi = RelabelledSum.pi(x);
    TableMechanism<S> mechanism = mechanism(x);
    List<JointPrior<S>> cycle = s.cycle(pi);
    return Statement.of(
        cycle.stream().map(q -> s.at(q.permuted(pi)).welfare(mechanism)).toList(),
        EQUAL,
        cycle.stream().map(q -> s.permutedAt(pi, q).welfare(mechanism)).toList());
  }

  /** The numbers of a case. */
  public static Assignment of(RelabellingCase c) {
    return RelabelledPlay.of(c)
        .numbers("y", c.mechanism().payments().stream().flatMap(List::stream).toList());
  }

  /** An identity, carried to every number of agents, of signals and of reports. */
  public Proof proof() {
    return Proof.sought().carriedBy(new InAnotherOrder());
  }

  /** f_k is what all are paid after a draw when they play s at pi^(k+1)(Q). */
  record InAnotherOrder() implements Carried {
    @Override
    public Lemma lemma() {
      return RelabelledWelfare.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PriorStrategy<S> s = RelabelledPlay.strategy(x);
      Permutation pi = RelabelledSum.pi(x);
      TableMechanism<S> mechanism = mechanism(x);
      List<S> f = new ArrayList<>();
      for (JointPrior<S> q : s.cycle(pi)) {
        TableProfile<S> profile = s.at(q.permuted(pi)).profile();
        for (List<Integer> draw : JointPrior.tuples(x.whole("n"), x.whole("m"))) {
          S paid = x.number(0);
          for (List<Integer> made : mechanism.profiles()) {
            S chance = x.number(1);
            for (int i = 0; i < made.size(); i++)
              chance = chance.times(profile.choice(i, draw.get(i), made.get(i)));
            paid = paid.plus(chance.times(mechanism.total(made)));
          }
          f.add(paid);
        }
      }
      return Map.of("q", x.list("q"), "f", f);
    }
  }
}
