package kong.lemmas;

import static counterplay.claim.evidence.Lemma.Kind.ARGUED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;

/** The expected score of any rule is linear in the law of the signal. */
public record LinearScore() implements Sentence {

  /** For every number of signals. */
  public static final Lemma LEMMA =
      new Lemma(
          "kong/mean-is-linear",
          ARGUED,
          "sum_s (l a_s + (1 - l) b_s) S_s = l sum_s a_s S_s + (1 - l) sum_s b_s S_s",
          "term by term",
          new LinearScore(),
          Argument.sought());

  /**
   * Laws a and b, a share l, a prediction q that excludes nothing, and any rule PS, for m signals.
   */
  @Override
  public Domain domain() {
    return Domain.all()
        .size("m", 1, 4)
        .numbers(
            s ->
                Frame.NONE
                    .simplex("a", s.of("m"))
                    .simplex("b", s.of("m"))
                    .probability("l")
                    .interior("q", s.of("m"))
                    .with("PS", new Frame.Rule(s.of("m"), false)));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    S l = x.get("l");
    S k = x.number(1).minus(l);
    S mixed = x.number(0);
    S mean = x.number(0);
    for (int s = 0; s < x.whole("m"); s++) {
      S score = x.score("PS", s, x.list("q"));
      mixed =
          mixed.plus(l.times(x.list("a").get(s)).plus(k.times(x.list("b").get(s))).times(score));
      mean =
          mean.plus(l.times(x.list("a").get(s)).times(score))
              .plus(k.times(x.list("b").get(s)).times(score));
    }
    return Statement.of(mixed, EQUAL, mean);
  }
}
