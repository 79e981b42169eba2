package counterplay.audit.properties;

import counterplay.audit.properties.Environment.Met;
import counterplay.claim.Verdict;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Truth;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.mechanism.Mechanism;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * What the mechanisms of a family do, as a list of numbers at each profile of reports, so that two
 * of them can be compared: transfers, payments, or the chances of a reply.
 *
 * @param family the id of the family
 * @param view the mechanism as one of the family, if it belongs to it
 * @param environments where two mechanisms are compared, from the smallest on
 * @param paid the numbers at a profile; refuses by an {@link IllegalArgumentException}
 * @param words the profile in words, a sentence a line
 * @param who to whom each of the numbers belongs
 * @param head what stands above whom, the numbers before and after, and the differences
 * @param <M> the mechanisms
 * @param <C> profiles
 */
public record Payments<M extends Mechanism, C extends Record>(
    String family,
    Function<Mechanism, Optional<M>> view,
    BiFunction<M, M, List<Environment<C>>> environments,
    BiFunction<M, C, List<RealNumber>> paid,
    Function<C, List<String>> words,
    Function<C, List<String>> who,
    List<String> head) {

  /** Above amounts of money. */
  public static final List<String> MONEY = List.of("paid to", "before", "after", "gains");

  /** So finely numbers are told apart that are known by enclosures only. */
  private static final int DIGITS = 60;

  /**
   * What one side does: numbers, or a refusal.
   *
   * @param numbers empty if it refuses
   * @param refusal why; empty if it does not
   */
  private record Done(List<RealNumber> numbers, String refusal) {}

  /**
   * Whether two mechanisms do the same.
   *
   * @param verdict {@code PROVED} as functions, {@code BOUNDED} at all profiles of the environments
   *     named, {@code REFUTED} at one, {@code UNDECIDED} if nothing was compared
   * @param words where, or how it is proved
   * @param cases how many profiles were compared
   * @param difference the smallest profile at which they differ
   */
  public record Sameness(
      Verdict verdict, String words, long cases, Optional<Difference> difference) {}

  /**
   * A profile at which two mechanisms differ.
   *
   * @param environment where it was found, in words
   * @param at the profile, as data
   * @param lines the profile in words
   * @param head what stands in the columns of the rows
   * @param rows who, before, after, the difference; texts
   * @param smallness how many smaller profiles were compared before; they are the same at each
   */
  public record Difference(
      String environment,
      Record at,
      List<String> lines,
      List<String> head,
      List<List<String>> rows,
      Smallness smallness) {

    /** Copies the lists. */
    public Difference {
      lines = List.copyOf(lines);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** Whether both belong to the family. */
  public boolean fits(Mechanism before, Mechanism after) {
    return view.apply(before).isPresent() && view.apply(after).isPresent();
  }

  /**
   * Compares at all profiles of the environments, the smallest first, until one differs.
   *
   * @param deep whether large environments are compared, too
   * @param isOver asked between profiles; when it is true, what was reached counts
   */
  public Sameness compared(
      Mechanism before, Mechanism after, boolean deep, BooleanSupplier isOver) {
    M x = view.apply(before).orElseThrow();
    M y = view.apply(after).orElseThrow();
    List<String> complete = new ArrayList<>();
    long cases = 0;
    boolean paidOnce = false;
    for (Environment<C> e : Environment.inOrder(environments.apply(x, y))) {
      if (e.isDeep() && !deep) continue;
      for (Iterator<Met<C>> all = e.met().iterator(); all.hasNext(); cases++) {
        if (isOver.getAsBoolean()) return cut(complete, e, cases);
        Met<C> met = all.next();
        Done first = done(x, met.at());
        Done second = done(y, met.at());
        Truth same = same(first, second);
        if (same == Truth.FAILS) {
          Difference d = difference(met, first, second, cases);
          return new Sameness(Verdict.REFUTED, e.words(), cases + 1, Optional.of(d));
        }
        if (same == Truth.OPEN)
          return new Sameness(
              Verdict.UNDECIDED,
              "whether two payments are the same is not known to " + DIGITS + " digits",
              cases + 1,
              Optional.empty());
        paidOnce |= first.refusal().isEmpty();
      }
      complete.add(e.words());
    }
    return paidOnce
        ? new Sameness(Verdict.BOUNDED, String.join("; ", complete), cases, Optional.empty())
        : new Sameness(Verdict.UNDECIDED, "neither of them pays anything", cases, Optional.empty());
  }

  private Sameness cut(List<String> complete, Environment<C> open, long cases) {
    return complete.isEmpty()
        ? new Sameness(
            cases > 0 ? Verdict.SURVIVED : Verdict.UNDECIDED,
            "unfinished: stopped after " + cases + " profiles, in " + open.words(),
            cases,
            Optional.empty())
        : new Sameness(
            Verdict.BOUNDED,
            String.join("; ", complete) + "; unfinished beyond",
            cases,
            Optional.empty());
  }

  private Done done(M mechanism, C at) {
    try {
      return new Done(List.copyOf(paid.apply(mechanism, at)), "");
    } catch (IllegalArgumentException | ArithmeticException e) {
      return new Done(List.of(), String.valueOf(e.getMessage()));
    }
  }

  /** Two refusals are the same, whatever they say. */
  private static Truth same(Done x, Done y) {
    if (!x.refusal().isEmpty() || !y.refusal().isEmpty())
      return x.refusal().isEmpty() == y.refusal().isEmpty() ? Truth.HOLDS : Truth.FAILS;
    if (x.numbers().size() != y.numbers().size()) return Truth.FAILS;
    return Finding.ofReals(x.numbers(), Relation.EQUAL, y.numbers()).truth();
  }

  private Difference difference(Met<C> met, Done x, Done y, long below) {
    C at = met.at();
    List<List<String>> rows = new ArrayList<>();
    List<String> names = who.apply(at);
    for (int k = 0; k < names.size(); k++)
      rows.add(List.of(names.get(k), text(x, k), text(y, k), gain(x, y, k)));
    List<String> lines = new ArrayList<>(words.apply(at));
    if (!x.refusal().isEmpty()) lines.add("Before, nothing is paid: " + x.refusal() + ".");
    if (!y.refusal().isEmpty()) lines.add("After, nothing is paid: " + y.refusal() + ".");
    return new Difference(
        met.environment().words(), at, lines, head, rows, new Smallness(below, 0, met.size()));
  }

  private static String text(Done done, int k) {
    return k < done.numbers().size() ? text(done.numbers().get(k)) : "-";
  }

  private static String gain(Done x, Done y, int k) {
    if (k >= x.numbers().size() || k >= y.numbers().size()) return "-";
    RealNumber gain = Reals.minus(y.numbers().get(k), x.numbers().get(k));
    Truth same =
        Finding.ofReals(List.of(x.numbers().get(k)), Relation.EQUAL, List.of(y.numbers().get(k)))
            .truth();
    return same == Truth.HOLDS ? "0" : text(gain);
  }

  private static String text(RealNumber x) {
    return Reals.rational(x)
        .map(Object::toString)
        .orElseGet(() -> new counterplay.claim.sentence.Quantity.Reals(List.of(x)).text());
  }
}
