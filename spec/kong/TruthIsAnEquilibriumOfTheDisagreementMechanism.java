package kong;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Source;
import counterplay.claim.Spec;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Design.Drawn;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Expectation;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Permutation;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.space.Space;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kong.lemmas.ProperLosses;
import kong.lemmas.RelabelledDivergence;
import kong.lemmas.Terms;
import kong.lemmas.TwoProperLosses;
import kong.prediction.DisagreementCase;
import kong.prediction.DisagreementVariables;

/**
 * Items 2 and 2a of the contributions, and the parts of Theorem 4.3 and of Section 6 that say the
 * same: truth in the Disagreement Mechanism for more than three agents. To the letter a group may
 * have one member, who has no peer; and "all agents", of whom two are drawn for agent i's reward,
 * include i, who then gains by disagreeing. With two in each group and two others drawn truth is an
 * equilibrium.
 */
public final class TruthIsAnEquilibriumOfTheDisagreementMechanism implements Spec {

  private static final String WORDS =
      "symmetric informative priors, n > 3, strictly proper rules, alpha, beta > 0, ";
  private static final String THEOREM =
      "SNIFE priors, n >= 3, strictly proper rules, alpha/beta < 1/(4m), ";
  private static final ScoringRule QUADRATIC = new ScoringRule.Quadratic();

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    ElicitationMechanism mechanism = mechanisms.get(DisagreementMechanism.NAME);
    Scope<DisagreementCase> all =
        sample(
            WORDS + "two non-empty groups",
            DisagreementCase.space(4, List.of(List.of(0), List.of(0, 1))),
            DisagreementCase::isInScope);
    Scope<DisagreementCase> two =
        sample(
            WORDS + "two agents or more in each group",
            DisagreementCase.examples()
                .or(DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2)))),
            c -> c.isInScope() && c.everybodyHasAPeer());
    Scope<DisagreementCase> printedRatio =
        sample(
            THEOREM + "two non-empty groups (of three agents one is always alone)",
            DisagreementCase.space(3, List.of(List.of(0)))
                .or(DisagreementCase.space(4, List.of(List.of(0, 1))))
                .map(DisagreementCase::withPrintedRatio),
            c -> c.isOfTheorem() && c.hasPrintedRatio());
    Scope<DisagreementCase> twoPrintedRatio =
        sample(
            THEOREM + "two agents or more in each group",
            DisagreementCase.examples()
                .or(DisagreementCase.space(4, List.of(List.of(0, 1), List.of(0, 2))))
                .map(DisagreementCase::withPrintedRatio),
            c -> c.isOfTheorem() && c.everybodyHasAPeer() && c.hasPrintedRatio());
    return List.of(
        claim(
            "section-1-contribution-2",
            "Section 1, Our Contributions, item 2",
            "truth is an equilibrium for all finite sets of signals and more than three agents",
            truthful(mechanism, all, two)),
        claim(
            "theorem-4.3-part-1",
            "Section 4.3, Theorem 4.3, part 1",
            "truth is an equilibrium",
            truthful(mechanism, printedRatio, twoPrintedRatio)),
        claim(
            "section-6-conclusion-1",
            "Section 6, 1)",
            "truth is a Bayesian Nash equilibrium",
            truthful(mechanism, all, two)),
        claim(
            "section-1-contribution-2a-permutation",
            "Section 1, Our Contributions, item 2a",
            "every permutation equilibrium has the expected payoff of truth",
            alike(mechanism, all, two)),
        claim(
            "theorem-4.3-part-2-permutations",
            "Section 4.3, Theorem 4.3, part 2 (symmetric-quasi-focal, item 1)",
            "all permutation equilibria have one agent welfare",
            alike(mechanism, printedRatio, twoPrintedRatio)),
        claim(
            "theorem-4.3-part-4-permutations",
            "Section 4.3, Theorem 4.3, part 4 (robust-approximate-quasi-focal, item 1)",
            "all permutation equilibria pay the same",
            alike(mechanism, printedRatio, twoPrintedRatio)));
  }

  private static List<Reading<DisagreementCase>> truthful(
      ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(Verdict.REFUTED, all, c -> gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours("two-in-each-group", Verdict.REFUTED, two, c -> gain(mechanism, c, Drawn.ALL))
            .weighed(Slips.ownReportDrawn("two-in-each-group-and-others-drawn")),
        Reading.ours(
                "two-in-each-group-and-others-drawn",
                Verdict.CONDITIONAL,
                few(two),
                new Asked<>(new TruthEarnsNoLess(mechanism), DisagreementVariables::withReport))
            .provedBy(
                Proof.by(ProperLosses.argument(DisagreementVariables::losses))
                    .carriedBy(new LosesTwice())));
  }

  private static List<Reading<DisagreementCase>> alike(
      ElicitationMechanism mechanism, Scope<DisagreementCase> all, Scope<DisagreementCase> two) {
    return List.of(
        Reading.printed(Verdict.REFUTED, all, c -> welfare(mechanism, c))
            .weighed(Slips.aloneInAGroup("two-in-each-group")),
        Reading.ours(
                "two-in-each-group",
                Verdict.CONDITIONAL,
                few(two),
                new Asked<>(new PaidAlike(mechanism), DisagreementVariables::of))
            .provedBy(Proof.sought().carriedBy(new Relabelled())));
  }

  /**
   * For every agent: q(s) E[payment | s] is not larger for the report (x, p) than for the truth,
   * two others being drawn for the extra score.
   */
  record TruthEarnsNoLess(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return DisagreementVariables.withReport();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      int s = x.whole("s");
      Expectation<S> game = DisagreementVariables.game(mechanism, x, Drawn.OTHERS);
      Profile<S> truth = Profile.truthful(n, DisagreementVariables.law(x));
      Report<S> honest = new Report<>(s, DisagreementVariables.law(x).posterior(s));
      Report<S> other = new Report<>(x.whole("x"), x.list("p"));
      return Statement.all(
          IntStream.range(0, n)
              .mapToObj(
                  i ->
                      Statement.of(
                          Terms.valued(
                              game.weighed(truth, i, s, honest)
                                  .minus(game.weighed(truth, i, s, other)),
                              x),
                          Relation.AT_LEAST,
                          x.number(0)))
              .toList());
    }
  }

  /** With a = alpha, b = q(s), q = q_s, c = beta, d = Pr(x, s), r = q_x. */
  record LosesTwice() implements Carried {
    @Override
    public Lemma lemma() {
      return TwoProperLosses.WEAK;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PairLaw<S> law = DisagreementVariables.law(x);
      int s = x.whole("s");
      return Map.of(
          "a",
          List.of(x.get("alpha")),
          "b",
          List.of(law.marginal(s)),
          "q",
          law.posterior(s),
          "c",
          List.of(x.get("beta")),
          "d",
          List.of(law.pair(x.whole("x"), s)),
          "r",
          law.posterior(x.whole("x")),
          "p",
          x.list("p"));
    }
  }

  /** The welfare under each relabelling of the truth is that under the truth. */
  record PaidAlike(ElicitationMechanism mechanism) implements Sentence {
    @Override
    public Domain domain() {
      return DisagreementVariables.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int n = x.whole("n");
      Expectation<S> game = DisagreementVariables.game(mechanism, x, Drawn.ALL);
      PairLaw<S> law = DisagreementVariables.law(x);
      S truth = Terms.valued(game.welfare(Profile.truthful(n, law)), x);
      List<S> relabelled =
          Permutation.all(x.whole("m")).stream()
              .map(pi -> Terms.valued(game.welfare(Profile.permutation(n, pi, law)), x))
              .toList();
      return Statement.of(
          relabelled, Relation.EQUAL, Collections.nCopies(relabelled.size(), truth));
    }
  }

  /** r are the roots of the posteriors. */
  record Relabelled() implements Carried {
    @Override
    public Lemma lemma() {
      return RelabelledDivergence.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "m");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      PairLaw<S> law = DisagreementVariables.law(x);
      return Map.of(
          "u",
          x.list("u"),
          "w",
          List.of(),
          "r",
          IntStream.range(0, x.whole("m"))
              .boxed()
              .flatMap(s -> law.posterior(s).stream().map(x::root))
              .toList());
    }
  }

  private static Scope<DisagreementCase> few(Scope<DisagreementCase> scope) {
    return Scope.sample(scope.words(), 12, scope.candidates()).containing(scope.membership());
  }

  private static Claim<DisagreementCase> claim(
      String id, String place, String statement, List<Reading<DisagreementCase>> readings) {
    return new Claim<>(
        new Source(
            "kong/" + id, Kind.STATEMENT, place, "in the Disagreement Mechanism " + statement),
        DisagreementCase.class,
        readings);
  }

  private static Scope<DisagreementCase> sample(
      String words, Space<DisagreementCase> space, Predicate<DisagreementCase> members) {
    return Scope.sample(words, 160, space).containing(members);
  }

  /** q(s) times what agent 1 gains by the report; the sentence says that it is not positive. */
  private static Finding gain(ElicitationMechanism mechanism, DisagreementCase c, Drawn drawn) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    Expectation<Rational> game =
        new Expectation<>(
            mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()).with(drawn), c.prior());
    Profile<Rational> truth = Profile.truthful(n, c.prior().pairLaw());
    Report<Rational> honest = new Report<>(c.signal(), c.prior().pairLaw().posterior(c.signal()));
    RealNumber gain =
        Valuation.of(
            game.weighed(truth, 0, c.signal(), c.report())
                .minus(game.weighed(truth, 0, c.signal(), honest)),
            QUADRATIC);
    return Finding.of(gain, Relation.AT_MOST, Rational.ZERO);
  }

  private static Finding alone(DisagreementCase c) {
    return Finding.undefined(
        "of " + c.prior().agents() + " agents one is alone in his group and has no peer there",
        Relation.AT_MOST,
        Rational.ZERO);
  }

  /** The welfare under each relabelling of the truth and under the truth. */
  private static Finding welfare(ElicitationMechanism mechanism, DisagreementCase c) {
    if (!c.everybodyHasAPeer()) return alone(c);
    int n = c.prior().agents();
    JointPrior<Rational> prior = c.prior();
    Expectation<Rational> game =
        new Expectation<>(mechanism, Design.of(c.alpha(), c.beta(), n).with(c.groupA()), prior);
    RealNumber truth = Valuation.of(game.welfare(Profile.truthful(n, prior.pairLaw())), QUADRATIC);
    List<Permutation> all = Permutation.all(prior.signals());
    return Finding.ofReals(
        all.stream()
            .map(
                pi ->
                    Valuation.of(
                        game.welfare(Profile.permutation(n, pi, prior.pairLaw())), QUADRATIC))
            .toList(),
        Relation.EQUAL,
        IntStream.range(0, all.size()).mapToObj(k -> truth).toList());
  }
}
