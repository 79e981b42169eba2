package frongillo.setup;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import java.util.List;
import java.util.function.Predicate;

/** Claims about a threshold in the Gaussian model, each proved for every correlation. */
public record GaussianBook(List<Claim<?>> claims) {

  /** Every threshold. */
  public static final Predicate<Normal> ANY = c -> true;

  /** The threshold 0. */
  public static final Predicate<Normal> AT_ZERO = c -> c.tau().isZero();

  /** The others. */
  public static final Predicate<Normal> ELSEWHERE = c -> !c.tau().isZero();

  /** One more claim. */
  public void add(
      String id,
      String place,
      String statement,
      Normal.Play play,
      Domain domain,
      Hypothesis says,
      String words,
      Predicate<Normal> which) {
    Kind kind = id.endsWith("coefficient-dg") ? Kind.FORMULA : Kind.STATEMENT;
    claims.add(
        Claim.of(
            id, kind, place, statement, Normal.class, reading(play, domain, says, words, which)));
  }

  static Reading<Normal> reading(
      Normal.Play play, Domain domain, Hypothesis says, String words, Predicate<Normal> which) {
    return Reading.printed(
            PROVED,
            Normal.scope(words, which),
            Asking.of(domain, says, (Normal c) -> c.numbers(play.game())))
        .provedBy(Proof.by(Normal::evidence));
  }

  /** That 0 is an equilibrium, and no other finite threshold. */
  public void threshold(Normal.Play play, Hypothesis away, String id, String place) {
    add(
        id + "-zero",
        place,
        "0 is an equilibrium in the Gaussian model",
        play,
        play.atZero(),
        play.game()::prescribedIsBest,
        "the threshold 0",
        AT_ZERO);
    add(
        id + "-only",
        place,
        "there is no other finite one: the only best reply to another threshold is elsewhere, a"
            + " multiple of it other than 1",
        play,
        play.elsewhere(),
        away,
        "every threshold but 0",
        ELSEWHERE);
  }
}
