package csoka.planted;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.BalancedTeamMechanism;
import counterplay.mechanism.team.Externality;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Outlook;
import counterplay.space.Space;
import csoka.BalancedTransfers;
import csoka.BalancedTransfers.Case;
import csoka.BalancedTransfers.TransfersAddUpToZero;
import csoka.lemmas.RoundVariables;
import java.util.ArrayList;
import java.util.List;

/**
 * False proofs about rules that are nearly the balanced Team Mechanism: they are another rule
 * somewhere, or look at what they must not see.
 */
public final class FalseProofsOfTeamRules implements FalseProofs {

  private static final Space<Case> CASES = BalancedTransfers.cases();

  /** What is wrong with a rule. */
  private enum Wrong {
    FROM_FOUR,
    AT_THREE,
    AT_ONE_PROFILE,
    IF_ALL_ALIKE,
    LAST_SHARE,
    RATIONALS,
    PRINTED,
    HASHED,
    STOPS
  }

  private record Rule(Wrong wrong) implements GammaRule {
    @Override
    public String id() {
      return new BalancedTeamMechanism().id();
    }

    @Override
    public String title() {
      return "nearly the balanced Team Mechanism: " + wrong;
    }

    @Override
    public <S extends Scalar<S>> List<S> gammas(Outlook<S> outlook, Reports reports) {
      return new BalancedTeamMechanism().gammas(outlook, reports);
    }

    @Override
    public <S extends Scalar<S>> List<S> transfers(Outlook<S> outlook, Reports reports) {
      List<S> transfers = new ArrayList<>(Externality.sharedEqually(gammas(outlook, reports)));
      S first = transfers.get(0);
      if (isWrong(outlook, reports, first)) transfers.set(0, first.plus(first.one()));
      return transfers;
    }

    private <S extends Scalar<S>> boolean isWrong(Outlook<S> outlook, Reports reports, S first) {
      int n = outlook.model().size();
      return switch (wrong) {
        case FROM_FOUR -> n >= 4;
        case AT_THREE -> n == 3;
        case AT_ONE_PROFILE -> reports.now().stream().allMatch(r -> r == 1);
        case IF_ALL_ALIKE -> first.isZero();
        case LAST_SHARE -> first.isPositive();
        case RATIONALS -> Object.class.cast(first) instanceof Rational;
        case PRINTED -> !first.toString().equals("a number");
        case HASHED -> first.hashCode() != first.one().hashCode();
        case STOPS -> {
          if (first.isNegative()) throw new IllegalArgumentException("a negative transfer");
          yield false;
        }
      };
    }
  }

  @Override
  public List<PlantedProof> falseProofs() {
    List<PlantedProof> all = new ArrayList<>();
    all.add(
        balance(
            "from-four",
            Flaw.SIZE_JUMP,
            "a rule that pays one more from four agents on is balanced",
            Wrong.FROM_FOUR,
            "says something else where K = 1, n = 4"));
    all.add(
        balance(
            "at-three",
            Flaw.SIZE_JUMP,
            "a rule that pays one more to three agents is balanced",
            Wrong.AT_THREE,
            "says something else where K = 1, n = 3"));
    all.add(
        unaided(
            "from-four-unaided",
            Flaw.SIZE_JUMP,
            "the same without the lemma",
            Wrong.FROM_FOUR,
            "n = 4"));
    all.add(
        balance(
            "at-one-profile",
            Flaw.ONE_PROFILE,
            "a rule that pays one more where all report type 1 is balanced",
            Wrong.AT_ONE_PROFILE,
            "says something else where K = 2, n = 2"));
    all.add(
        unaided(
            "at-one-profile-unaided",
            Flaw.ONE_PROFILE,
            "the same without the lemma",
            Wrong.AT_ONE_PROFILE,
            "report = 3"));
    all.add(
        unaided(
            "where-nothing-is-paid",
            Flaw.DROPPED_CASE,
            "a rule that pays one more where it would pay nothing is balanced",
            Wrong.IF_ALL_ALIKE,
            "no combination of what is known is 1 = 0"));
    all.add(
        unaided(
            "where-something-is-paid",
            Flaw.DROPPED_CASE,
            "a rule that pays one more to whom it pays is balanced",
            Wrong.LAST_SHARE,
            "no combination of what is known is 1 = 0"));
    all.add(
        unaided(
            "to-rationals",
            Flaw.LOOKS_AT_KIND,
            "a rule that pays one more in rationals is balanced",
            Wrong.RATIONALS,
            "looks at the kind of its numbers"));
    all.add(
        unaided(
            "to-what-prints",
            Flaw.LOOKS_AT_KIND,
            "a rule that pays one more in numbers that can be printed is balanced",
            Wrong.PRINTED,
            "looks at the kind of its numbers"));
    all.add(
        unaided(
            "to-what-hashes",
            Flaw.LOOKS_AT_KIND,
            "a rule that pays one more in numbers that have a hash is balanced",
            Wrong.HASHED,
            "looks at the kind of its numbers"));
    all.add(
        unaided(
            "stops-below-zero",
            Flaw.STOPS,
            "a rule that stops where it should take money is balanced",
            Wrong.STOPS,
            "a negative transfer"));
    all.add(judgedOtherwise());
    return all;
  }

  private static PlantedProof balance(
      String name, Flaw flaw, String words, Wrong wrong, String reason) {
    Claim<?> claim =
        new BalancedTransfers().claims(new Mechanisms(List.of(new Rule(wrong)))).get(0);
    return new PlantedProof(name, flaw, words, claim, reason);
  }

  private static PlantedProof unaided(
      String name, Flaw flaw, String words, Wrong wrong, String reason) {
    return new PlantedProof(
        name,
        flaw,
        words,
        claim(name, words, new TransfersAddUpToZero(new Rule(wrong)), Proof.sought()),
        reason);
  }

  /** Two agents with one or two types. */
  static Claim<Case> claim(String name, String words, Sentence sentence, Proof proof) {
    return Claim.of(
        "csoka/planted-" + name,
        Kind.STATEMENT,
        "nowhere",
        words,
        Case.class,
        Reading.printed(
                Verdict.PROVED,
                Scope.sample("every round", 10, CASES),
                new Asked<>(sentence, (Case c) -> RoundVariables.of(c.model(), c.reports())))
            .provedBy(proof));
  }

  /** The proof's sentence is true, what judges is another one. */
  private static PlantedProof judgedOtherwise() {
    Claim<Case> claim =
        Claim.of(
            "csoka/planted-judged-otherwise",
            Kind.STATEMENT,
            "nowhere",
            "every transfer is zero",
            Case.class,
            Reading.printed(
                    Verdict.PROVED,
                    Scope.sample("every round", 10, CASES),
                    (Case c) -> Finding.of(Rational.ZERO, Relation.EQUAL, Rational.ZERO))
                .provedBy(Proof.sought()));
    return new PlantedProof(
        "judged-otherwise",
        Flaw.OTHER_JUDGE,
        "a reading that no sentence judges",
        claim,
        "not judged by a sentence");
  }
}
