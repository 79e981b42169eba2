package csoka.planted;

import counterplay.claim.Claim;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Flaw;
import counterplay.claim.planted.PlantedProof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
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
import csoka.lemmas.EqualShares;
import csoka.lemmas.RoundVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * False proofs about rules that are nearly the balanced Team Mechanism: they are another rule
 * somewhere, or look at what they must not see.
 */
public final class FalseProofsOfTeamRules implements FalseProofs {

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
    all.add(
        carriedBy(
            "false-lemma",
            Flaw.FALSE_LEMMA,
            "the transfers add up to zero, since whatever is shared among all does",
            falseLemma(),
            "does not hold where it can be run"));
    all.add(
        carriedBy(
            "true-of-two",
            Flaw.FALSE_LEMMA,
            "the transfers add up to zero, since the first two gammas cancel",
            lemma("first-two", 2, Side.SHARED_BY_TWO, Side.ZERO),
            "does not hold where it can be run"));
    all.add(
        carriedBy(
            "three-is-three",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero, since 3 = 3",
            constants(),
            "says nothing"));
    all.add(
        carriedBy(
            "lemma-of-another-sum",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero, since twice a number less the number is the number",
            doubled(),
            "says something else"));
    all.add(
        carriedBy(
            "lemma-from-three-on",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero for two agents, since they do for three and more",
            fromThree(),
            "begins at n = 3"));
    all.add(
        carriedBy(
            "lemma-of-one-size",
            Flaw.UNRELATED_LEMMA,
            "the transfers add up to zero for every number of agents, since they do for two",
            ofTwo(),
            "does not speak of every"));
    all.add(
        carriedBy(
            "machine-without-check",
            Flaw.UNBOUND_LEMMA,
            "the transfers add up to zero by a theorem of a proof assistant from which nobody"
                + " derived the lemma",
            machine("csoka/planted-unbound", new EqualShares()),
            "nobody has derived csoka/planted-unbound"));
    all.add(
        carriedBy(
            "machine-of-another-goal",
            Flaw.UNBOUND_LEMMA,
            "the transfers add up to zero by the check of a lemma of the same name that is written"
                + " otherwise",
            machine(EqualShares.LEMMA.id(), new OfGammas(2, Side.SHARED, Side.ZERO)),
            "its goals changed since"));
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
        name, flaw, words, claim(name, words, new AddUp(new Rule(wrong)), Proof.sought()), reason);
  }

  private static PlantedProof carriedBy(
      String name, Flaw flaw, String words, Lemma lemma, String reason) {
    return new PlantedProof(
        name,
        flaw,
        words,
        claim(
            name,
            words,
            new AddUp(new BalancedTeamMechanism()),
            Proof.sought().carriedBy(new Gammas(lemma))),
        reason);
  }

  /** Two agents with one or two types. */
  private static Claim<Case> claim(String name, String words, Sentence sentence, Proof proof) {
    return Claim.of(
        "csoka/planted-" + name,
        Kind.STATEMENT,
        "nowhere",
        words,
        Case.class,
        Reading.printed(Verdict.PROVED, Scope.sample("every round", 10, CASES), asked(sentence))
            .provedBy(proof));
  }

  private static final Space<Case> CASES = BalancedTransfers.cases();

  private static Asked<Case> asked(Sentence sentence) {
    return new Asked<>(sentence, (Case c) -> RoundVariables.of(c.model(), c.reports()));
  }

  private record AddUp(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return RoundVariables.domain();
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      List<S> transfers = rule.transfers(RoundVariables.outlook(x), RoundVariables.reports(x));
      return Statement.of(
          transfers.stream().reduce(Scalar::plus).orElseThrow(), Relation.EQUAL, x.number(0));
    }
  }

  private record Gammas(Lemma lemma) implements Carried {
    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "g",
          new BalancedTeamMechanism().gammas(RoundVariables.outlook(x), RoundVariables.reports(x)));
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("n", "K", "t");
    }
  }

  /** A lemma about g_1 ... g_n. */
  private record OfGammas(int least, Side left, Side right) implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("n", least, Math.max(least, 4))
          .size("K", 1, 2)
          .size("t", 1, 2)
          .numbers(s -> Frame.NONE.reals("g", s.of("n")));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(side(left, x), Relation.EQUAL, side(right, x));
    }

    private static <S extends Scalar<S>> S side(Side side, Variables<S> x) {
      List<S> g = x.list("g");
      S sum = g.stream().reduce(Scalar::plus).orElseThrow();
      return switch (side) {
        case ZERO -> x.number(0);
        case THREE -> x.number(3);
        case FIRST -> g.get(0);
        case TWICE_LESS_ONCE -> g.get(0).plus(g.get(0)).minus(g.get(0));
        case SHARED -> Externality.sharedEqually(g).stream().reduce(Scalar::plus).orElseThrow();
        case SHARED_BY_TWO -> sum.minus(g.get(0)).minus(g.get(1));
        case SHARED_AMONG_ALL -> sum.minus(sum.scale(Rational.of(g.size() - 1L, g.size())));
      };
    }
  }

  private enum Side {
    ZERO,
    THREE,
    FIRST,
    TWICE_LESS_ONCE,
    SHARED,
    SHARED_BY_TWO,
    SHARED_AMONG_ALL
  }

  private static Lemma lemma(String name, int least, Side left, Side right) {
    return new Lemma(
        "csoka/planted-" + name,
        Lemma.Kind.ARGUED,
        left + " = " + right,
        "it is plain",
        new OfGammas(least, left, right),
        o -> Evidence.sought());
  }

  /** Says that a machine checked it. */
  private static Lemma machine(String id, Sentence sentence) {
    return new Lemma(
        id,
        Lemma.Kind.MACHINE,
        "sum_i ( g_i - (1/(n-1)) sum_{j != i} g_j ) = 0",
        EqualShares.LEMMA.argument(),
        sentence,
        o -> Evidence.sought());
  }

  private static Lemma falseLemma() {
    return lemma("shared-among-all", 2, Side.SHARED_AMONG_ALL, Side.ZERO);
  }

  private static Lemma constants() {
    return lemma("constants", 2, Side.THREE, Side.THREE);
  }

  private static Lemma doubled() {
    return lemma("double", 2, Side.TWICE_LESS_ONCE, Side.FIRST);
  }

  private static Lemma fromThree() {
    return lemma("from-three", 3, Side.SHARED, Side.ZERO);
  }

  /** The lemma itself, of two agents only. */
  private static Lemma ofTwo() {
    Sentence two =
        new Sentence() {
          @Override
          public Domain domain() {
            return Domain.all()
                .range("n", 2, 4)
                .size("K", 1, 2)
                .size("t", 1, 2)
                .numbers(s -> Frame.NONE.reals("g", s.of("n")));
          }

          @Override
          public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
            return new EqualShares().at(x);
          }
        };
    return new Lemma(
        "csoka/planted-two",
        Lemma.Kind.ARGUED,
        "the same for two, three and four",
        "it is plain",
        two,
        o -> Evidence.sought());
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
