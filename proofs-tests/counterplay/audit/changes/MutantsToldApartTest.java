package counterplay.audit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import counterplay.audit.Inquiry;
import counterplay.audit.change.Comparison;
import counterplay.audit.properties.Payments;
import counterplay.claim.Verdict;
import counterplay.corpus.Library;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Valuation;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.ScoringRule;
import counterplay.search.Examination;
import counterplay.space.DynamicModels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two hundred changed mechanisms, fifty of each kind, drawn with a fixed seed: none is called equal
 * to its original wrongly, and those that differ are told apart by a profile with both payments.
 */
class MutantsToldApartTest {

  private static final int EACH = 50;

  /** Of the plain build; {@code -Dmutants=all} takes all. */
  private static final int EVERY = 5;

  private static final long SEED = 20_240_613L;
  private static final Random RANDOM = new Random(SEED);

  private record Mutant(Mechanism before, Mechanism after, String operator) {}

  private static List<Mutant> all(Mechanisms own) {
    List<Mutant> team = new ArrayList<>();
    List<Mutant> peer = new ArrayList<>();
    List<Mutant> tasks = new ArrayList<>();
    List<Mutant> curation = new ArrayList<>();
    for (Mechanism m : own.all()) {
      if (m instanceof TransferRule r)
        TeamMutant.OPERATORS.forEach(o -> team.add(new Mutant(m, new TeamMutant(r, o), o)));
      if (m instanceof ElicitationMechanism r)
        PeerMutant.OPERATORS.forEach(o -> peer.add(new Mutant(m, new PeerMutant(r, o), o)));
      if (m instanceof BinaryReportMechanism r)
        TaskMutant.OPERATORS.forEach(o -> tasks.add(new Mutant(m, new TaskMutant(r, o), o)));
      if (m instanceof CurationProtocol r)
        CurationMutant.OPERATORS.forEach(
            o -> curation.add(new Mutant(m, new CurationMutant(r, o), o)));
    }
    List<Mutant> chosen = new ArrayList<>();
    for (List<Mutant> kind : List.of(team, peer, tasks, curation)) {
      Collections.shuffle(kind, new Random(SEED));
      assertThat(kind.size()).isGreaterThanOrEqualTo(EACH);
      chosen.addAll(kind.subList(0, EACH));
    }
    return chosen;
  }

  @Test
  void no_mutant_is_called_equal_wrongly_and_those_that_differ_are_told_apart() {
    int equal = 0;
    int proved = 0;
    int told = 0;
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Inquiry none = new Inquiry(id -> false, false, Duration.ZERO, () -> false);
    Comparison comparison = new Comparison(none, Examination.kernel(Path.of("")), () -> false);
    List<Mutant> all = all(Library.own().mechanisms());
    int step = System.getProperty("mutants", "").equals("all") ? 1 : EVERY;
    for (int k = 0; k < all.size(); k += step) {
      Mutant m = all.get(k);
      Payments.Sameness found =
          comparison
              .of(
                  new Comparison.Side("before", Inquiry.of(m.before()), true),
                  new Comparison.Side("after", Inquiry.of(m.after()), true))
              .payments();
      String name = m.after().title() + ": " + found.verdict();
      Optional<Boolean> differ = differ(m.before(), m.after());
      if (found.verdict() == Verdict.REFUTED) {
        told++;
        assertThat(found.difference()).as(name).isPresent();
      } else {
        if (found.verdict() == Verdict.PROVED || found.verdict() == Verdict.BOUNDED) equal++;
        else open.add(name);
        if (found.verdict() == Verdict.PROVED) proved++;
        if (differ.orElse(false)) wrong.add(name);
      }
    }
    System.out.println(
        told + " told apart, " + equal + " equal (" + proved + " proved), open: " + open);
    assertThat(wrong).isEmpty();
    assertThat(open).isEmpty();
    assertThat(told).isGreaterThan(equal);
  }

  /** Whether they differ at one of many random profiles; a code of its own. */
  private static Optional<Boolean> differ(Mechanism before, Mechanism after) {
    if (before instanceof TransferRule x && after instanceof TransferRule y)
      return Optional.of(differ(x, y));
    if (before instanceof ElicitationMechanism x && after instanceof ElicitationMechanism y)
      return Optional.of(differ(x, y));
    if (before instanceof BinaryReportMechanism x && after instanceof BinaryReportMechanism y)
      return Optional.of(differ(x, y));
    if (before instanceof CurationProtocol x && after instanceof CurationProtocol y)
      return Optional.of(differ(x, y));
    return Optional.empty();
  }

  private static boolean differ(TransferRule x, TransferRule y) {
    int rounds = x.isForOneRound() ? 1 : 2;
    for (int n = 2; n <= 3; n++) {
      Iterator<DynamicModel<Rational>> models =
          DynamicModels.within(new DynamicModels.Bounds(n, rounds, 2, 2, 1, 3))
              .sampled(SEED)
              .iterator();
      for (int k = 0; k < 40; k++) {
        DynamicModel<Rational> model = models.next();
        Outlook<Rational> outlook = new Outlook<>(model);
        int t = 1 + RANDOM.nextInt(model.rounds());
        Reports r = new Reports(t, random(model, t - 1), random(model, t));
        if (!x.transfers(outlook, r).equals(y.transfers(outlook, r))) return true;
      }
    }
    return false;
  }

  private static List<Integer> random(DynamicModel<Rational> model, int round) {
    return model.stages().get(round).roles().stream()
        .map(role -> RANDOM.nextInt(role.types().size()))
        .toList();
  }

  private static boolean differ(ElicitationMechanism x, ElicitationMechanism y) {
    for (int k = 0; k < 120; k++) {
      int n = 2 + k % 4;
      int m = 2 + k % 2;
      Design<Rational> d =
          Design.of(Rational.of(1 + k % 5), Rational.of(2, 1 + k % 3), n)
              .with(Design.Drawn.values()[k / 2 % 2])
              .knowing(IntStream.range(0, m).mapToObj(s -> law(m)).toList());
      List<Report<Rational>> r =
          IntStream.range(0, n).mapToObj(i -> new Report<>(RANDOM.nextInt(m), law(m))).toList();
      if (!paid(x, d, r).equals(paid(y, d, r))) return true;
    }
    return false;
  }

  private static String paid(ElicitationMechanism m, Design<Rational> d, List<Report<Rational>> r) {
    try {
      return m.payments(d, r).stream()
          .map(p -> Valuation.of(p, new ScoringRule.Quadratic()).enclosure(30).toString())
          .toList()
          .toString();
    } catch (IllegalArgumentException | ArithmeticException e) {
      return "nothing";
    }
  }

  private static List<Rational> law(int m) {
    List<Integer> parts = IntStream.range(0, m).mapToObj(s -> 1 + RANDOM.nextInt(6)).toList();
    int sum = parts.stream().mapToInt(p -> p).sum();
    return parts.stream().map(p -> Rational.of(p, sum)).toList();
  }

  private static boolean differ(BinaryReportMechanism x, BinaryReportMechanism y) {
    for (int k = 0; k < 600; k++) {
      List<Integer> own =
          IntStream.range(0, x.ownTasks()).mapToObj(t -> RANDOM.nextInt(2)).toList();
      List<Integer> peer =
          IntStream.range(0, x.peerTasks()).mapToObj(t -> RANDOM.nextInt(2)).toList();
      if (!x.payment(own, peer).equals(y.payment(own, peer))) return true;
    }
    return false;
  }

  private static boolean differ(CurationProtocol x, CurationProtocol y) {
    for (int k = 0; k < 400; k++) {
      int n = 1 + k % 4;
      List<Commitment<Rational>> profile = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        Manner manner = Manner.values()[RANDOM.nextInt(3)];
        Rational price =
            manner == Manner.ZERO ? Rational.ZERO : Rational.of(1 + RANDOM.nextInt(4), 4);
        profile.add(new Commitment<>(manner, price));
      }
      int agent = 1 + RANDOM.nextInt(n);
      if (!told(x, agent, profile).equals(told(y, agent, profile))) return true;
    }
    return false;
  }

  private static String told(CurationProtocol f, int agent, List<Commitment<Rational>> profile) {
    try {
      return f.reply(agent, profile).toString();
    } catch (IllegalArgumentException e) {
      return "nothing";
    }
  }
}
