package counterplay.app.tables;

import counterplay.audit.change.Comparison;
import counterplay.audit.change.Moved;
import counterplay.audit.plays.Account;
import counterplay.audit.properties.Answer;
import counterplay.audit.properties.Payments;
import counterplay.claim.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code diff} says on the screen. */
public final class DiffScreen {

  private DiffScreen() {}

  /** Whether payments are the same, what moved, what did not. */
  public static List<String> lines(String before, String after, Comparison.Change change) {
    List<String> lines = new ArrayList<>();
    lines.add("before: " + before);
    lines.add("after:  " + after);
    lines.addAll(payments(change.payments()));
    for (Moved.How how :
        List.of(Moved.How.LOST, Moved.How.GAINED, Moved.How.CHANGED, Moved.How.UNKNOWN)) {
      List<Moved> those = change.of(how);
      if (those.isEmpty()) continue;
      lines.add(title(how) + " (" + those.size() + "):");
      for (Moved m : those) lines.addAll(moved(m));
    }
    lines.addAll(same(change.of(Moved.How.SAME)));
    return lines;
  }

  private static String title(Moved.How how) {
    return switch (how) {
      case LOST -> "lost";
      case GAINED -> "gained";
      case CHANGED -> "changed in strength";
      case UNKNOWN -> "unknown";
      case SAME -> "did not move";
    };
  }

  /** Whether the payments are the same; where not, the smallest profile with both. */
  public static List<String> payments(Payments.Sameness p) {
    List<String> lines = new ArrayList<>();
    if (p.difference().isEmpty()) {
      String said =
          switch (p.verdict()) {
            case PROVED -> "equal, PROVED: " + p.words();
            case BOUNDED -> "equal, BOUNDED by " + p.cases() + " profiles: " + p.words();
            default -> p.verdict() + ": " + p.words();
          };
      return CheckScreen.wrapped("payments: " + said, "");
    }
    Payments.Difference d = p.difference().get();
    lines.add("payments: different; the smallest profile, " + smaller(d.smallness().below()) + ":");
    lines.addAll(CheckScreen.wrapped(String.join(" ", d.lines()), "  "));
    List<List<String>> table = new ArrayList<>();
    table.add(d.head());
    table.addAll(d.rows());
    new Account(List.of(), List.of(), "", table).aligned().forEach(l -> lines.add("  " + l));
    return lines;
  }

  private static String smaller(long below) {
    return below == 0
        ? "the first of all"
        : below == 1
            ? "the one before is paid the same"
            : "all " + below + " before it are paid the same";
  }

  /** One property that moved, with its play on both sides. */
  public static List<String> moved(Moved m) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        CheckScreen.wrapped(
            m.property() + ": " + m.wordBefore() + " -> " + m.wordAfter() + "  (" + m.words() + ")",
            "  "));
    if (m.how() == Moved.How.UNKNOWN) lines.addAll(CheckScreen.wrapped(m.why(), "    "));
    if (m.play().isEmpty()) return lines;
    Moved.Play play = m.play().get();
    lines.addAll(
        CheckScreen.wrapped(
            String.join(" ", play.account().setting())
                + " "
                + String.join(" ", play.account().happens())
                + " ("
                + play.smallness().text()
                + ")",
            "    "));
    lines.addAll(CheckScreen.wrapped("before: " + play.before(), "    "));
    lines.addAll(CheckScreen.wrapped("after:  " + play.after(), "    "));
    boolean isAfter = m.after().filter(a -> a.verdict() == Verdict.REFUTED).isPresent();
    List<String> failing = new ArrayList<>(List.of(play.account().amount()));
    failing.addAll(play.account().aligned());
    side(isAfter ? "before" : "after", play.other(), lines);
    side(isAfter ? "after" : "before", failing, lines);
    return lines;
  }

  private static void side(String name, List<String> told, List<String> lines) {
    for (int k = 0; k < told.size(); k++)
      lines.addAll(
          k == 0
              ? CheckScreen.wrapped("there " + name + ": " + told.get(k), "    ")
              : List.of("      " + told.get(k)));
  }

  /** What did not move, and how strongly that is known. */
  private static List<String> same(List<Moved> same) {
    List<String> lines = new ArrayList<>();
    if (same.isEmpty()) return List.of("did not move: nothing");
    lines.add("did not move (" + same.size() + "):");
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Moved m : same) {
      Answer a = m.after().orElseThrow();
      String how =
          a.verdict() == Verdict.REFUTED
              ? m.before().flatMap(Answer::lost).isPresent()
                  ? "fails before and after by the same play"
                  : "fails before and after"
              : a.verdict() + " in " + a.environment();
      groups.computeIfAbsent(how, h -> new ArrayList<>()).add(m.property());
    }
    groups.forEach(
        (how, names) -> {
          lines.addAll(CheckScreen.wrapped(String.join(", ", names), "  "));
          lines.addAll(CheckScreen.wrapped(how, "    "));
        });
    return lines;
  }
}
