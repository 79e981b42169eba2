package csoka;

import static counterplay.claim.sentence.Relation.AT_MOST;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.OneRoundEquilibria;
import csoka.example.OneRoundItem;
import csoka.lemmas.AffineInTheShare;
import csoka.lemmas.SharesOfTheIdle;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The five items of Appendix C's list for K = 1: nobody gains, and the closed forms of the payoffs.
 */
final class ItemsOfTheList {

  private ItemsOfTheList() {}

  /** Items 2 and 5 are for initial beliefs of at most 84%. */
  static Rational most(int item) {
    return item == 2 || item == 5 ? OneRoundEquilibria.EDGE : Rational.ONE;
  }

  /** n >= 3 and both initial beliefs. */
  private static Domain beliefs(Rational most) {
    return Domain.all()
        .size("n", 3, 5)
        .numbers(s -> Frame.NONE.probability("b", "r"))
        .given(new AtMost(most));
  }

  /** Both initial beliefs are at most so much. */
  private record AtMost(Rational most) implements Hypothesis {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(
          List.of(x.get("b"), x.get("r")), AT_MOST, List.of(x.number(most), x.number(most)));
    }
  }

  private static <S extends Scalar<S>> OneRoundItem<S> played(int item, Variables<S> x) {
    return new OneRoundItem<>(item, x.whole("n"), x.get("b"), x.get("r"));
  }

  /** No type of Blue or Red gains by another report. */
  record NobodyGains(GammaRule rule, int item, Rational most) implements Sentence {
    @Override
    public Domain domain() {
      return beliefs(most);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> gains = played(item, x).gains(rule);
      return Statement.of(gains, AT_MOST, Collections.nCopies(gains.size(), x.number(0)));
    }
  }

  /** What is gained is affine in the share, with what is earned among three agents. */
  record GainsOfItem(GammaRule rule, int item) implements Carried {
    @Override
    public Lemma lemma() {
      return AffineInTheShare.lemma(AT_MOST);
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.with("m", 8);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      OneRoundItem<S> played = new OneRoundItem<>(item, 3, x.get("b"), x.get("r"));
      OneRoundItem.Expected<S> kept = played.kept(rule);
      List<OneRoundItem.Expected<S>> instead =
          IntStream.range(0, 8)
              .mapToObj(k -> played.instead(rule, k >> 2, k >> 1 & 1, k & 1))
              .toList();
      return Map.of(
          "a",
          IntStream.range(0, 8).mapToObj(k -> instead.get(k).own(k >> 2)).toList(),
          "b",
          IntStream.range(0, 8).mapToObj(k -> instead.get(k).gammas().get(1 - (k >> 2))).toList(),
          "c",
          IntStream.range(0, 8).mapToObj(k -> kept.own(k >> 2)).toList(),
          "d",
          IntStream.range(0, 8).mapToObj(k -> kept.gammas().get(1 - (k >> 2))).toList());
    }
  }

  /** The closed forms of the expected payoffs. */
  record PayoffsAre(GammaRule rule, int item) implements Sentence {
    @Override
    public Domain domain() {
      return beliefs(most(item));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      OneRoundItem<S> played = played(item, x);
      return Statement.of(played.kept(rule).payoffs(), EQUAL, played.closed());
    }
  }

  /** Utilities and what reports earn among three agents, shared with the idle. */
  record PayoffsOfItem(GammaRule rule, int item) implements Carried {
    @Override
    public Lemma lemma() {
      return SharesOfTheIdle.LEMMA;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      OneRoundItem.Expected<S> kept =
          new OneRoundItem<>(item, 3, x.get("b"), x.get("r")).kept(rule);
      return Map.of("u", kept.utilities(), "g", kept.gammas().subList(0, 2));
    }
  }
}
