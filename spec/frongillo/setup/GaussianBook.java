package frongillo.setup;

import static counterplay.claim.Verdict.PROVED;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Hypothesis;
import frongillo.setup.Normal.Play;
import java.util.List;
import java.util.function.Predicate;

/**
 * Claims about a threshold in the Gaussian model, each proved for every correlation.
 *
 * @param play the game of one mechanism
 */
public record GaussianBook(Play play, List<Claim<?>> claims) {

  /** Every threshold. */
  public static final Predicate<Normal> ANY = c -> true;

  /** The others than 0. */
  public static final Predicate<Normal> ELSEWHERE = c -> !c.tau().isZero();

  /** One more claim. */
  public void add(
      String id,
      String place,
      String statement,
      Domain domain,
      Hypothesis says,
      String words,
      Predicate<Normal> which) {
    Kind kind = id.endsWith("coefficient-dg") ? Kind.FORMULA : Kind.STATEMENT;
    Reading<Normal> printed =
        Reading.printed(
                PROVED,
                Normal.scope(words, which),
                Asking.of(domain, says, (Normal c) -> c.numbers(play.game())))
            .provedBy(Proof.by(NormalEvidence::of));
    claims.add(Claim.of(id, kind, place, statement, Normal.class, printed));
  }

  /** One about every threshold. */
  public void everywhere(String id, String place, String statement, Hypothesis says) {
    add(id, place, statement, play.domain(), says, "every threshold", ANY);
  }

  /** One about the threshold 0. */
  public void atZero(String id, String place, String statement, Hypothesis says, String words) {
    add(id, place, statement, play.atZero(), says, words, c -> c.tau().isZero());
  }

  /** One about every other threshold. */
  public void elsewhere(String id, String place, String statement, Hypothesis says, String words) {
    add(id, place, statement, play.elsewhere(), says, words, ELSEWHERE);
  }

  /** That 0 is an equilibrium, and no other finite threshold. */
  public void threshold(Hypothesis away, String id, String place) {
    atZero(
        id + "-zero",
        place,
        "0 is an equilibrium in the Gaussian model",
        play.game()::prescribedIsBest,
        "the threshold 0");
    elsewhere(
        id + "-only",
        place,
        "there is no other finite one: the only best reply to another threshold is elsewhere, a"
            + " multiple of it other than 1",
        away,
        "every threshold but 0");
  }
}
