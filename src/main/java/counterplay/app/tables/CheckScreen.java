package counterplay.app.tables;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Answer;
import counterplay.claim.Verdict;
import counterplay.terminal.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code check} says on the screen: what fails first, each with its smallest play. */
public final class CheckScreen {

  private static final int WIDTH = 118;

  /** So many lines say where properties hold. */
  private static final int PLACE = 4;

  private CheckScreen() {}

  /**
   * The lines.
   *
   * @param head whose properties they are
   * @param answers of one mechanism
   * @param had the properties that the mechanism has which it stands in for; what is lost of them
   *     comes first
   * @param most how many lines at most; where they do not suffice, plays are left to {@code
   *     --property}
   */
  public static List<String> lines(String head, List<Answer> answers, List<String> had, int most) {
    List<Answer> lost =
        new ArrayList<>(answers.stream().filter(a -> a.lost().isPresent()).toList());
    lost.sort(Comparator.comparing(a -> !had.contains(a.id())));
    List<Answer> open =
        answers.stream().filter(a -> a.lost().isEmpty() && a.verdict() != Verdict.BOUNDED).toList();
    List<Answer> kept = answers.stream().filter(a -> a.verdict() == Verdict.BOUNDED).toList();
    List<String> end = new ArrayList<>();
    if (!kept.isEmpty()) end.addAll(kept(kept));
    if (!open.isEmpty()) end.addAll(open(open));
    List<String> lines = new ArrayList<>(wrapped(head, ""));
    if (!lost.isEmpty()) {
      List<String> gone = lost.stream().map(Answer::id).filter(had::contains).toList();
      if (!gone.isEmpty())
        lines.addAll(
            wrapped(
                "lost, which the mechanism has that it stands in for: "
                    + String.join(", ", gone.stream().map(id -> id.replaceAll(".*/", "")).toList()),
                ""));
      lines.add("fails:");
      int room = most - lines.size() - end.size();
      lines.addAll(lost(lost, room));
    }
    lines.addAll(end);
    return lines;
  }

  /** Whole plays while there is room for them, then plays in a few lines, then amounts. */
  private static List<String> lost(List<Answer> lost, int room) {
    List<List<String>> shown = new ArrayList<>();
    for (Answer a : lost) shown.add(List.of(title(a)));
    boolean cut = false;
    List<String> told = List.of();
    for (int k = 0; k < lost.size(); k++) {
      List<String> brief = new ArrayList<>(List.of(title(lost.get(k))));
      brief.addAll(wrapped(story(lost.get(k), told), "    "));
      if (size(shown) + brief.size() - 1 > room) {
        cut = true;
        continue;
      }
      shown.set(k, brief);
      told = lost.get(k).lost().orElseThrow().account().setting();
    }
    for (int k = 0; k < lost.size(); k++) {
      List<String> table = lost.get(k).lost().orElseThrow().account().aligned();
      if (shown.get(k).size() == 1 || size(shown) + table.size() + 1 > room) break;
      List<String> longer = new ArrayList<>(shown.get(k));
      table.forEach(row -> longer.add("    " + row));
      shown.set(k, longer);
    }
    List<String> lines = new ArrayList<>(shown.stream().flatMap(List::stream).toList());
    if (cut) lines.add("  (the other plays: --property NAME, or --all)");
    return lines;
  }

  private static int size(List<List<String>> blocks) {
    return blocks.stream().mapToInt(List::size).sum() + 1;
  }

  private static String title(Answer a) {
    return Columns.shortened(
        "  "
            + a.property()
            + ": "
            + a.lost().orElseThrow().finding().denied()
            + "  ("
            + a.words()
            + ")",
        WIDTH);
  }

  private static String story(Answer a, List<String> told) {
    Answer.Lost lost = a.lost().orElseThrow();
    Account account = lost.account();
    return (account.setting().equals(told) ? "There:" : String.join(" ", account.setting()))
        + " "
        + String.join(" ", account.happens())
        + " "
        + account.amount()
        + " ("
        + lost.smallness().text()
        + ")";
  }

  private static List<String> kept(List<Answer> kept) {
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> byEnvironment = new LinkedHashMap<>();
    for (Answer a : kept)
      byEnvironment
          .computeIfAbsent(a.environment(), e -> new ArrayList<>())
          .add(a.property() + (a.why().isEmpty() ? "" : " (unfinished beyond)"));
    lines.add("holds, BOUNDED by what was tried completely:");
    byEnvironment.forEach(
        (environment, names) -> {
          lines.addAll(wrapped(String.join(", ", names), "  "));
          List<String> where = wrapped("in " + environment, "    ");
          lines.addAll(where.size() <= PLACE ? where : where.subList(0, PLACE - 1));
          if (where.size() > PLACE) lines.add("    ... (all of it: --all)");
        });
    return lines;
  }

  private static List<String> open(List<Answer> open) {
    List<String> lines = new ArrayList<>(List.of("unknown:"));
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Answer a : open)
      byReason
          .computeIfAbsent(
              a.verdict() + ", " + (a.why().isEmpty() ? "nothing was tried" : a.why()),
              w -> new ArrayList<>())
          .add(a.property());
    byReason.forEach(
        (why, names) -> lines.addAll(wrapped(String.join(", ", names) + ": " + why, "  ")));
    return lines;
  }

  /** The text in lines of the screen's width, each indented. */
  public static List<String> wrapped(String text, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() + word.length() + 1 > WIDTH && line.length() > indent.length()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Everything of one answer, the play in full. */
  public static List<String> full(Answer a) {
    List<String> lines = new ArrayList<>();
    lines.add(a.id() + ": " + a.words());
    a.lost()
        .ifPresentOrElse(
            lost -> {
              lines.add("  REFUTED: " + lost.finding().denied() + "; " + lost.smallness().text());
              lost.account().lines().forEach(l -> lines.add("  " + l));
            },
            () -> lines.addAll(wrapped(a.verdict() + " " + said(a), "  ")));
    return lines;
  }

  private static String said(Answer a) {
    return a.environment().isEmpty()
        ? a.why()
        : "in "
            + a.environment()
            + ", "
            + AuditRow.counted(a.cases(), "case")
            + (a.why().isEmpty() ? "" : "; " + a.why());
  }
}
