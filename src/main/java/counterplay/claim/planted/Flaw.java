package counterplay.claim.planted;

import counterplay.claim.Verdict;
import java.util.Locale;

/** What is wrong with a planted false proof. */
public enum Flaw {
  /** The mechanism is another one from some size on that is run. */
  SIZE_JUMP,
  /** The mechanism pays something else at one profile of reports. */
  ONE_PROFILE,
  /** The evidence is that of another sentence. */
  NEIGHBOURING_SENTENCE,
  /** The evidence takes a sign for granted that the domain does not grant. */
  SIGN_NOT_GRANTED,
  /** The evidence takes an equation for granted that the domain does not grant. */
  EQUATION_NOT_GRANTED,
  /** The evidence takes a difference for fair given what the domain does not say. */
  FAIRNESS_NOT_GRANTED,
  /** A case of the code is left out. */
  DROPPED_CASE,
  /** A lemma that is leaned on is false. */
  FALSE_LEMMA,
  /** A lemma that is leaned on says something else. */
  UNRELATED_LEMMA,
  /** The domain leaves out cases of the scope. */
  NARROW_DOMAIN,
  /** The domain has no case. */
  EMPTY_DOMAIN,
  /** The two sides are the same number, computed in the same way. */
  X_IS_X,
  /** A strict relation by evidence for the weak one. */
  WEAK_FOR_STRICT,
  /** A case distinction of the evidence does not cover everything. */
  HOLE,
  /** A list of all cases lacks one. */
  SKIPPED_CASE,
  /** The code answers otherwise to other kinds of numbers. */
  LOOKS_AT_KIND,
  /** The code catches a refusal or stops where it should answer. */
  STOPS,
  /** The judge is not the sentence that is proved. */
  OTHER_JUDGE,
  /**
   * A lemma claims the check of a proof assistant that there was not, or that was one of something
   * else.
   */
  UNBOUND_LEMMA;

  /**
   * What the verdict must be: undecided, or no more than conditional where all that is wrong is who
   * is said to have checked a lemma.
   */
  public Verdict wanted() {
    return this == UNBOUND_LEMMA ? Verdict.CONDITIONAL : Verdict.UNDECIDED;
  }

  /** {@code size jump}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
