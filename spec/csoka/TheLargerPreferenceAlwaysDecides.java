package csoka;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.space.Space;
import csoka.lemmas.MoreInEachRound;
import csoka.sentences.Readings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Appendix F's second example: in every round Blue prefers YES by 100 and Red prefers NO by 101, so
 * that every efficient decision is NO.
 */
public final class TheLargerPreferenceAlwaysDecides implements Spec {

  /**
   * For every number of rounds.
   *
   * @param rounds T
   */
  public record Rounds(int rounds) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    return List.of(
        Claim.of(
            "csoka/appendix-f-blue-red",
            Kind.EXAMPLE,
            "Appendix F",
            "Blue prefers YES by 100, Red prefers NO by 101: every efficient decision is NO",
            Rounds.class,
            Readings.printed(
                Verdict.PROVED,
                Scope.sample("every number of rounds", 6, Space.range(1, 6).map(Rounds::new))
                    .containing(c -> c.rounds() >= 1),
                new AlwaysNo(),
                TheLargerPreferenceAlwaysDecides::indifferent,
                new OneMore())));
  }

  private static Assignment indifferent(Rounds c) {
    List<Rational> nothing = Collections.nCopies(c.rounds(), Rational.ZERO);
    return Assignment.NONE.whole("T", c.rounds()).numbers("b", nothing).numbers("r", nothing);
  }

  /**
   * In no round YES is efficient: it brings less in total than the efficient decision, whatever
   * else Blue and Red have in each round.
   */
  record AlwaysNo() implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("T", 1, 4)
          .numbers(s -> Frame.NONE.reals("b", s.of("T")).reals("r", s.of("T")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      Outlook<S> o = new Outlook<>(opposed(x)).everywhere();
      List<S> yes = new ArrayList<>();
      List<S> best = new ArrayList<>();
      for (int t = 1; t <= x.whole("T"); t++) {
        yes.add(
            o.valuesAfter(t, List.of(0, 0), new Choice(0, List.of(0, 0))).stream()
                .reduce(x.number(0), S::plus));
        best.add(o.values(t, List.of(0, 0)).stream().reduce(x.number(0), S::plus));
      }
      return Statement.of(yes, Relation.LESS, best);
    }
  }

  /** In each round NO brings one more than YES. */
  record OneMore() implements Carried {
    @Override
    public Lemma lemma() {
      return MoreInEachRound.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of("b", x.list("b"), "r", x.list("r"));
    }
  }

  /** Blue has b and 100 more with YES, Red has r and 101 more with NO. */
  private static <S extends Scalar<S>> DynamicModel<S> opposed(Variables<S> x) {
    S zero = x.number(0);
    int rounds = x.whole("T");
    List<Stage<S>> stages = new ArrayList<>();
    for (int t = 0; t <= rounds; t++) {
      boolean first = t == 0;
      S b = first ? zero : x.list("b").get(t - 1);
      S r = first ? zero : x.list("r").get(t - 1);
      List<List<List<S>>> blue =
          first
              ? List.of(List.of(List.of(zero)))
              : List.of(List.of(List.of(b.plus(x.number(100)))), List.of(List.of(b)));
      List<List<List<S>>> red =
          first
              ? List.of(List.of(List.of(zero)))
              : List.of(List.of(List.of(r)), List.of(List.of(r.plus(x.number(101)))));
      List<List<List<List<S>>>> still =
          t == rounds
              ? List.of()
              : Collections.nCopies(blue.size(), List.of(List.of(List.of(x.number(1)))));
      stages.add(
          new Stage<>(
              first ? List.of("wait") : List.of("YES", "NO"),
              List.of(
                  new Role<>(List.of("t"), List.of(Role.NO_ACTION), blue, still),
                  new Role<>(List.of("t"), List.of(Role.NO_ACTION), red, still))));
    }
    return new DynamicModel<>(List.of("Blue", "Red"), stages);
  }
}
