package counterplay.audit.change;

import counterplay.audit.Families;
import counterplay.audit.Inquiry;
import counterplay.audit.plays.Account;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Payments;
import counterplay.audit.properties.Question;
import counterplay.claim.Candidates;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Finding;
import counterplay.kernel.Asked;
import counterplay.kernel.Ruling;
import counterplay.kernel.Verdicts;
import counterplay.mechanism.Mechanism;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Compares two mechanisms: their payments as functions, then each property that can be asked of
 * either.
 *
 * @param inquiry how properties are asked
 * @param verdicts the kernel, for payments that are equal as functions
 * @param isOver ends the comparison of payments early
 */
public record Comparison(Inquiry inquiry, Verdicts verdicts, BooleanSupplier isOver) {

  /** No variables: the kernel brings its own cases. */
  private record At(Assignment at) {}

  /** No candidates. */
  private record None() implements Candidates<At> {
    @Override
    public Stream<At> smallestFirst() {
      return Stream.empty();
    }

    @Override
    public Stream<At> sampled(long seed) {
      return Stream.empty();
    }

    @Override
    public Stream<At> smaller(At theCase) {
      return Stream.empty();
    }

    @Override
    public boolean isFinite() {
      return true;
    }
  }

  /**
   * One side of a comparison.
   *
   * @param id what it is called, with its parameters
   * @param supply makes the mechanism
   * @param isOwn whether it is the program's code, about which theorems can be made
   */
  public record Side(String id, Inquiry.Supply supply, boolean isOwn) {}

  /**
   * What a change does.
   *
   * @param payments whether the payments are the same
   * @param moved each property of either side
   */
  public record Change(Payments.Sameness payments, List<Moved> moved) {

    /** Those to which this happened. */
    public List<Moved> of(Moved.How how) {
      return moved.stream().filter(m -> m.how() == how).toList();
    }
  }

  /** Whether some kind of mechanism has both. */
  public static boolean isComparable(Mechanism before, Mechanism after) {
    Set<String> families = new LinkedHashSet<>();
    Families.asked(before).forEach(q -> families.add(q.family()));
    return Families.asked(after).stream().anyMatch(q -> families.contains(q.family()));
  }

  /** Compares what is on file of a mechanism, its payments not among it, with what it is now. */
  public static List<Moved> of(List<Answer> filed, Inquiry.Supply now, List<Answer> answers) {
    Set<String> ids = new LinkedHashSet<>();
    filed.forEach(a -> ids.add(a.id()));
    answers.forEach(a -> ids.add(a.id()));
    List<Moved> moved = new ArrayList<>();
    for (String id : ids) moved.add(filed(now, answer(filed, id), answer(answers, id)));
    return moved;
  }

  private static Moved filed(Inquiry.Supply now, Optional<Answer> before, Optional<Answer> after) {
    boolean isSame =
        before.isPresent()
            && after.isPresent()
            && !Moved.isOpen(after.get())
            && before.get().verdict() == after.get().verdict();
    if (isSame) return new Moved(before, after, Moved.How.SAME, Optional.empty());
    Moved moved = moved(now.mechanism(), now.mechanism(), before, after);
    return new Moved(before, after, moved.how(), moved.play().map(Comparison::unfiled));
  }

  /** The numbers of the side on file are not known. */
  private static Moved.Play unfiled(Moved.Play p) {
    return new Moved.Play(
        p.environment(), p.at(), "not on file", p.after(), p.account(), List.of(), p.smallness());
  }

  /** Compares. */
  public Change of(Side before, Side after) {
    Payments.Sameness payments = payments(before, after);
    List<Answer> first = inquiry.answers(before.supply());
    if (payments.verdict() == Verdict.PROVED && isSame(before, after))
      return new Change(
          payments,
          first.stream()
              .map(a -> new Moved(Optional.of(a), Optional.of(a), Moved.How.SAME, Optional.empty()))
              .toList());
    List<Answer> second = inquiry.answers(after.supply());
    Set<String> ids = new LinkedHashSet<>();
    first.forEach(a -> ids.add(a.id()));
    second.forEach(a -> ids.add(a.id()));
    Mechanism x = before.supply().mechanism();
    Mechanism y = after.supply().mechanism();
    List<Moved> moved = new ArrayList<>();
    for (String id : ids) moved.add(moved(x, y, answer(first, id), answer(second, id)));
    return new Change(payments, moved);
  }

  private static Optional<Answer> answer(List<Answer> all, String id) {
    return all.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  private static boolean isSame(Side x, Side y) {
    return x.isOwn() && y.isOwn() && x.supply().mechanism().equals(y.supply().mechanism());
  }

  /** The payments of both, in the first family that has both. */
  private Payments.Sameness payments(Side before, Side after) {
    Mechanism x = before.supply().mechanism();
    Mechanism y = after.supply().mechanism();
    if (isSame(before, after))
      return new Payments.Sameness(
          Verdict.PROVED,
          "both are one and the same code with the same parameters",
          0,
          Optional.empty());
    for (Payments<?, ?> family : Families.payments()) {
      if (!family.fits(x, y)) continue;
      Payments.Sameness found = family.compared(x, y, inquiry.deep(), isOver);
      boolean isSought = before.isOwn() && after.isOwn() && found.verdict() == Verdict.BOUNDED;
      return isSought ? proved(x, y, found) : found;
    }
    return new Payments.Sameness(
        Verdict.UNDECIDED, "there is no list of payments of this kind", 0, Optional.empty());
  }

  /** What the kernel makes of the sentence that they are equal at symbols. */
  private Payments.Sameness proved(Mechanism x, Mechanism y, Payments.Sameness found) {
    Optional<EqualPayments.Said> said = EqualPayments.of(x, y);
    if (said.isEmpty()) return found;
    String words = said.get().words();
    Reading<At> reading =
        Reading.ours(
                "equal-payments",
                Verdict.PROVED,
                Scope.sample(words, 1, new None()),
                new Asked<>(said.get().sentence(), At::at))
            .provedBy(Proof.sought());
    Ruling ruling = verdicts.byProof(x.id(), reading);
    if (ruling.verdict() == Verdict.PROVED)
      return new Payments.Sameness(
          said.get().isWhole() ? Verdict.PROVED : Verdict.BOUNDED,
          "as functions, by identities at symbols: " + words,
          found.cases(),
          Optional.empty());
    if (!ruling.detail().contains("computed by the same steps")) return found;
    return new Payments.Sameness(
        found.verdict(),
        found.words() + "; at symbols both are computed by the same steps: " + words,
        found.cases(),
        Optional.empty());
  }

  private static Moved moved(
      Mechanism x, Mechanism y, Optional<Answer> before, Optional<Answer> after) {
    if (before.isEmpty() || after.isEmpty()) {
      boolean held = before.filter(a -> a.verdict() != Verdict.REFUTED).isPresent();
      return new Moved(
          before, after, held ? Moved.How.UNKNOWN : Moved.How.CHANGED, Optional.empty());
    }
    Answer a = before.get();
    Answer b = after.get();
    if (Moved.isOpen(a) || Moved.isOpen(b))
      return new Moved(before, after, Moved.How.UNKNOWN, play(x, y, a, b));
    boolean holds = a.verdict() != Verdict.REFUTED;
    if (holds != (b.verdict() != Verdict.REFUTED))
      return new Moved(before, after, holds ? Moved.How.LOST : Moved.How.GAINED, play(x, y, a, b));
    if (holds
        ? a.environment().equals(b.environment())
        : sameLoss(a.lost().orElseThrow(), b.lost().orElseThrow()))
      return new Moved(before, after, Moved.How.SAME, Optional.empty());
    return new Moved(before, after, Moved.How.CHANGED, play(x, y, a, b));
  }

  private static boolean sameLoss(Answer.Lost x, Answer.Lost y) {
    return x.at().equals(y.at()) && x.finding().text().equals(y.finding().text());
  }

  /** The play of the side after the change if it fails there, else the one of the side before. */
  private static Optional<Moved.Play> play(Mechanism x, Mechanism y, Answer before, Answer after) {
    Optional<Answer.Lost> lost = after.lost().or(before::lost);
    if (lost.isEmpty()) return Optional.empty();
    boolean isAfter = after.lost().isPresent();
    Answer.Lost l = lost.get();
    String here = l.finding().text();
    Mechanism other = isAfter ? x : y;
    String there;
    List<String> told;
    try {
      Question<?, ?> question = Families.asked(other, after.id()).orElseThrow();
      Finding finding = question.judged(l.at());
      there = finding.text() + (finding.holds() ? "" : ", which does not hold");
      told = told(question.told(l.at()), l.account());
    } catch (IllegalArgumentException | ArithmeticException e) {
      there = "nothing: " + e.getMessage();
      told = List.of();
    }
    String denied = here + ", which does not hold";
    return Optional.of(
        new Moved.Play(
            l.environment(),
            l.at(),
            isAfter ? there : denied,
            isAfter ? denied : there,
            l.account(),
            told,
            l.smallness()));
  }

  /** What happens on the other side, where it is not what happens here, and the amounts. */
  private static List<String> told(Account account, Account here) {
    List<String> first = new ArrayList<>();
    if (!account.happens().equals(here.happens())) first.addAll(account.happens());
    first.add(account.amount());
    List<String> lines = new ArrayList<>(List.of(String.join(" ", first)));
    lines.addAll(account.aligned());
    return lines;
  }
}
