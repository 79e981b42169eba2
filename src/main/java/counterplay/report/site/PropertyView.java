package counterplay.report.site;

import counterplay.audit.properties.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * A property of a mechanism, for templates.
 *
 * @param answer what is known of it
 */
public record PropertyView(Answer answer) {

  /** {@code holds}, {@code fails} or {@code unknown}. */
  public String word() {
    return switch (answer.verdict()) {
      case REFUTED -> "fails";
      case UNDECIDED, SURVIVED -> "unknown";
      default -> "holds";
    };
  }

  /** Where it holds; by which amount it fails; or why it is unknown. */
  public String detail() {
    return answer
        .lost()
        .map(l -> l.finding().denied())
        .orElse(answer.why().isEmpty() ? answer.environment() : answer.why());
  }

  /** The play at which it fails, a sentence a line; none where it does not. */
  public List<String> play() {
    List<String> lines = new ArrayList<>();
    answer
        .lost()
        .ifPresent(
            l -> {
              lines.addAll(l.account().setting());
              lines.addAll(l.account().happens());
              lines.add(l.account().amount());
              lines.add("(" + l.smallness().text() + ")");
            });
    return lines;
  }

  /** The same as a table, the first row its head. */
  public List<List<String>> table() {
    return answer.lost().map(l -> l.account().table()).orElse(List.of());
  }
}
