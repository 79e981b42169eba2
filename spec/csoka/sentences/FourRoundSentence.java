package csoka.sentences;

import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.kernel.Asked;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import csoka.lemmas.IdleAgents;
import csoka.reduced.FourRoundModel;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A sentence about the reduced game of Section 3.2 with n agents, which compares numbers of it.
 *
 * @param rounds the games, made by running the mechanism
 * @param domain the whole numbers other than n, and the numbers
 * @param comparing what is compared
 */
public record FourRoundSentence(FourRounds rounds, Domain domain, Comparing comparing)
    implements Sentence {

  private static final int TYPES = 2;

  /** What is compared with what. */
  public interface Comparing {
    /** Equations and inequalities, for the variables of a case or in general. */
    <S extends Scalar<S>> Comparisons<S> at(Leaves<S> game);
  }

  /**
   * A number, and the one that it is compared with.
   *
   * @param left the number
   * @param right the other one
   */
  public record Pair<S extends Scalar<S>>(LeafSum<S> left, LeafSum<S> right) {}

  /**
   * Equations and inequalities.
   *
   * @param equal the sides of equations
   * @param weak the sides of weak inequalities
   * @param strict the sides of strict inequalities
   * @param down whether the left side is the smaller one
   */
  public record Comparisons<S extends Scalar<S>>(
      List<Pair<S>> equal, List<Pair<S>> weak, List<Pair<S>> strict, boolean down) {
    /** Equations. */
    public static <S extends Scalar<S>> Comparisons<S> equal(List<Pair<S>> pairs) {
      return new Comparisons<>(pairs, List.of(), List.of(), false);
    }

    /** One equation. */
    public static <S extends Scalar<S>> Comparisons<S> equal(LeafSum<S> left, LeafSum<S> right) {
      return equal(List.of(new Pair<>(left, right)));
    }

    /** {@code left >= right}. */
    public static <S extends Scalar<S>> Comparisons<S> atLeast(List<Pair<S>> pairs) {
      return new Comparisons<>(List.of(), pairs, List.of(), false);
    }

    /** {@code left >= right} for one number. */
    public static <S extends Scalar<S>> Comparisons<S> atLeast(LeafSum<S> left, LeafSum<S> right) {
      return atLeast(List.of(new Pair<>(left, right)));
    }

    /** {@code left <= right}. */
    public static <S extends Scalar<S>> Comparisons<S> atMost(List<Pair<S>> pairs) {
      return new Comparisons<>(List.of(), pairs, List.of(), true);
    }

    /** {@code left <= right} for one number. */
    public static <S extends Scalar<S>> Comparisons<S> atMost(LeafSum<S> left, LeafSum<S> right) {
      return atMost(List.of(new Pair<>(left, right)));
    }

    /** {@code left > right}. */
    public static <S extends Scalar<S>> Comparisons<S> more(List<Pair<S>> pairs) {
      return new Comparisons<>(List.of(), List.of(), pairs, false);
    }

    /** {@code left > right} for one number. */
    public static <S extends Scalar<S>> Comparisons<S> more(LeafSum<S> left, LeafSum<S> right) {
      return more(List.of(new Pair<>(left, right)));
    }
  }

  /** For n &gt;= 3 agents, of which the code is run with three to five, and further variables. */
  public static FourRoundSentence of(
      FourRounds rounds, UnaryOperator<Domain> further, Comparing comparing) {
    return new FourRoundSentence(rounds, further.apply(Domain.all().size("n", 3, 5)), comparing);
  }

  /**
   * For beliefs, types and reports alone: nothing that depends on the number of agents is compared.
   */
  public static FourRoundSentence ofBeliefs(FourRounds rounds, Domain domain, Comparing comparing) {
    return new FourRoundSentence(rounds, domain, comparing);
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    Comparisons<S> c = comparing.at(new Leaves<>(x, rounds));
    boolean sized = !domain.sizes().isEmpty();
    if (!sized)
      java.util.stream.Stream.of(c.equal(), c.weak(), c.strict())
          .flatMap(List::stream)
          .forEach(FourRoundSentence::requireBeliefs);
    ReducedGame game = rounds.at(sized ? x.whole("n") : 3);
    List<Statement<S>> parts = new ArrayList<>();
    add(parts, game, c.equal(), Relation.EQUAL);
    add(parts, game, c.weak(), c.down() ? Relation.AT_MOST : Relation.AT_LEAST);
    add(parts, game, c.strict(), c.down() ? Relation.LESS : Relation.MORE);
    return Statement.all(parts);
  }

  private static void requireBeliefs(Pair<?> pair) {
    if (!pair.left().weights().isEmpty() || !pair.right().weights().isEmpty())
      throw new IllegalStateException("gammas, payoffs or utilities without a number of agents");
  }

  private static <S extends Scalar<S>> void add(
      List<Statement<S>> parts, ReducedGame game, List<Pair<S>> pairs, Relation relation) {
    if (pairs.isEmpty()) return;
    parts.add(
        Statement.of(
            pairs.stream().map(p -> p.left().in(game)).toList(),
            relation,
            pairs.stream().map(p -> p.right().in(game)).toList()));
  }

  /** Judges cases by it. */
  public <C> Asked<C> judging(Function<C, Assignment> variables) {
    return new Asked<>(this, variables);
  }

  /** A reading that it judges and proves, of beliefs alone or of every n. */
  public <C extends Record> Reading<C> proved(
      String id, Scope<C> scope, Function<C, Assignment> variables) {
    return Readings.named(id, Verdict.PROVED, scope, judging(variables)).provedBy(proof());
  }

  /** Identities, carried to every n by idle agents where n matters. */
  public Proof proof() {
    return proof(Argument.sought());
  }

  /** Evidence that is named, carried likewise. */
  public Proof proof(Argument argument) {
    Proof proof = Proof.by(argument);
    return domain.sizes().isEmpty() ? proof : proof.carriedBy(new FromThree(this));
  }

  /** A game of n is one of three with idle agents. */
  private record FromThree(FourRoundSentence sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return IdleAgents.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      Comparisons<Rational> c =
          sentence.comparing.at(
              new Leaves<>(
                  new Halves(shape, sentence.domain.frame().apply(shape)), sentence.rounds));
      return shape
          .only("n")
          .with("K", TYPES)
          .with("T", FourRoundModel.ROUNDS)
          .with("e", c.equal().size())
          .with("w", c.weak().size())
          .with("s", c.strict().size())
          .with("down", c.down() ? 1 : 0);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      Map<String, List<S>> numbers = new LinkedHashMap<>();
      ReducedGame three = sentence.rounds.at(3);
      sentence
          .rounds
          .withThree(FromThree::model)
          .forEach((name, list) -> numbers.put(name, list.stream().map(x::number).toList()));
      Comparisons<S> c = sentence.comparing.at(new Leaves<>(x, sentence.rounds));
      put(numbers, "e", c.equal(), three, x.whole("n"), c.down());
      put(numbers, "w", c.weak(), three, x.whole("n"), c.down());
      put(numbers, "s", c.strict(), three, x.whole("n"), c.down());
      return numbers;
    }

    private static <S extends Scalar<S>> void put(
        Map<String, List<S>> numbers,
        String letter,
        List<Pair<S>> pairs,
        ReducedGame three,
        int n,
        boolean down) {
      IdleAgents.put(
          numbers,
          letter,
          pairs.stream().map(p -> p.left().side(three, n, TYPES)).toList(),
          pairs.stream().map(p -> p.right().side(three, n, TYPES)).toList(),
          down);
    }

    /**
     * Laws and utilities of the model with three agents, its efficient decisions inserted; 0 for
     * types that an agent has not.
     */
    private static Map<String, List<Rational>> model(FourRoundModel setup) {
      DynamicModel<Rational> model = setup.over(Rational.ONE);
      Outlook<Rational> outlook = new Outlook<>(model);
      Map<String, List<Rational>> numbers = new LinkedHashMap<>();
      for (int t = 0; t < FourRoundModel.ROUNDS; t++) {
        List<Rational> laws = new ArrayList<>();
        for (int theta = 0; theta < TYPES * TYPES; theta++) {
          for (int i = 0; i < 2; i++)
            for (int k = 0; k < TYPES; k++) laws.add(law(outlook, t, theta, i, k));
        }
        numbers.put("m" + t, laws);
        List<Rational> utilities = new ArrayList<>();
        for (int j = 0; j < 3; j++)
          for (int theta = 0; theta < TYPES * TYPES; theta++)
            utilities.add(utility(outlook, t + 1, theta, j));
        numbers.put("u" + (t + 1), utilities);
      }
      return numbers;
    }

    private static List<Integer> profile(int theta) {
      return List.of(theta / TYPES, theta % TYPES, 0);
    }

    private static boolean isThere(Outlook<Rational> outlook, int t, int theta) {
      for (int i = 0; i < 2; i++)
        if (profile(theta).get(i) >= outlook.model().role(t, i).types().size()) return false;
      return true;
    }

    private static Rational law(Outlook<Rational> outlook, int t, int theta, int i, int k) {
      if (!isThere(outlook, t, theta) || k >= outlook.model().role(t + 1, i).types().size())
        return Rational.ZERO;
      Choice choice = outlook.choice(t, profile(theta));
      return outlook
          .model()
          .role(t, i)
          .transition()
          .get(choice.decision())
          .get(choice.actions().get(i))
          .get(profile(theta).get(i))
          .get(k);
    }

    private static Rational utility(Outlook<Rational> outlook, int t, int theta, int j) {
      return isThere(outlook, t, theta)
          ? outlook.utility(t, j, outlook.choice(t, profile(theta)), profile(theta).get(j))
          : Rational.ZERO;
    }
  }
}
