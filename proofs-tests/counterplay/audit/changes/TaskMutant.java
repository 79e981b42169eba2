package counterplay.audit.changes;

import counterplay.exact.number.Rational;
import counterplay.mechanism.Adapted;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A rule for reports on tasks with one thing changed.
 *
 * @param rule the rule
 * @param operator what is changed, one of {@link #OPERATORS}
 */
record TaskMutant(BinaryReportMechanism rule, String operator)
    implements BinaryReportMechanism, Adapted {

  static final List<String> OPERATORS =
      List.of(
          "sign",
          "half",
          "one more",
          "own reports exchanged",
          "peer's reports exchanged",
          "all reports exchanged",
          "own reports backwards",
          "peer's reports backwards",
          "both backwards",
          "squared",
          "losses dropped",
          "gains dropped",
          "first own report repeated",
          "first report of the peer repeated",
          "only where the first reports agree",
          "last report of the peer L",
          "cubed",
          "H for L in the first own report");

  @Override
  public String title() {
    return rule.title() + ", " + operator;
  }

  @Override
  public int ownTasks() {
    return rule.ownTasks();
  }

  @Override
  public int peerTasks() {
    return rule.peerTasks();
  }

  @Override
  public Rational payment(List<Integer> own, List<Integer> peer) {
    List<Integer> o = new ArrayList<>(own);
    List<Integer> p = new ArrayList<>(peer);
    if (operator.equals("own reports exchanged") || operator.equals("all reports exchanged"))
      o.replaceAll(r -> 1 - r);
    if (operator.equals("peer's reports exchanged") || operator.equals("all reports exchanged"))
      p.replaceAll(r -> 1 - r);
    if (operator.equals("own reports backwards") || operator.equals("both backwards"))
      Collections.reverse(o);
    if (operator.equals("peer's reports backwards") || operator.equals("both backwards"))
      Collections.reverse(p);
    if (operator.equals("first own report repeated")) o.replaceAll(r -> own.get(0));
    if (operator.equals("first report of the peer repeated")) p.replaceAll(r -> peer.get(0));
    if (operator.equals("last report of the peer L")) p.set(p.size() - 1, 0);
    if (operator.equals("H for L in the first own report")) o.set(0, 1);
    Rational y = rule.payment(List.copyOf(o), List.copyOf(p));
    return switch (operator) {
      case "sign" -> y.negated();
      case "half" -> y.times(Rational.HALF);
      case "one more" -> y.plus(Rational.ONE);
      case "squared" -> y.times(y);
      case "cubed" -> y.times(y).times(y);
      case "losses dropped" -> y.max(Rational.ZERO);
      case "gains dropped" -> y.min(Rational.ZERO);
      case "only where the first reports agree" ->
          own.get(0).equals(peer.get(0)) ? y : Rational.ZERO;
      default -> y;
    };
  }
}
