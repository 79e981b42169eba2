package frongillo;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.space.Space;
import frongillo.setup.Asking;
import frongillo.setup.Game;
import frongillo.setup.Normal;
import frongillo.setup.NormalEvidence;
import java.util.List;

/**
 * Section 5.2: the best replies to a threshold tau are multiples of it, under DG and under RBTS.
 */
public final class RepliesAreLinear implements Spec {

  /** The rule and the numbers. */
  public record Case(int rule, Normal at) {}

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Linear both =
        new Linear(
            List.of(new Normal.Play(Game.dg(mechanisms)), new Normal.Play(Game.rbts(mechanisms))));
    Domain domain =
        Domain.all()
            .choice("rule", s -> 2)
            .numbers(
                s ->
                    both.plays()
                        .get(s.of("rule"))
                        .game()
                        .frame()
                        .inside("rho", Rational.ZERO, Rational.ONE))
            .given(both::ordered);
    var asked =
        Asking.<Case>of(
            domain,
            both::replies,
            c -> c.at().numbers(both.plays().get(c.rule()).game()).whole("rule", c.rule()));
    Scope<Case> scope =
        Scope.sample(
            "every rho in (0, 1), every threshold, DG and RBTS",
            60,
            Space.range(0, 1).then(k -> Normal.space().map(c -> new Case(k, c))));
    return List.of(
        Claim.of(
            "frongillo/section-5.2-linear",
            Kind.STATEMENT,
            "Section 5.2",
            "the best replies of DG and of RBTS are multiples of tau",
            Case.class,
            Reading.printed(PROVED, scope, asked).provedBy(Proof.by(NormalEvidence::of))));
  }

  /** The best replies of two mechanisms: {@code rule} 0 is DG, 1 is RBTS. */
  private record Linear(List<Normal.Play> plays) {

    private Normal.Play play(Variables<?> x) {
      return plays.get(x.whole("rule"));
    }

    <S extends Scalar<S>> Statement<S> ordered(Variables<S> x) {
      return play(x).ordered(x);
    }

    <S extends Scalar<S>> Statement<S> replies(Variables<S> x) {
      return play(x).replies(x);
    }
  }
}
