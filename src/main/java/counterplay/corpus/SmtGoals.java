package counterplay.corpus;

import counterplay.claim.evidence.Fact;
import counterplay.exact.polynomial.Polynomial;
import counterplay.kernel.Discharged;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the kernel had to be shown, as queries in SMT-LIB 2: what is known is asserted, and the
 * contrary of the goal, so that a solver that agrees answers {@code unsat}. Goals about
 * expectations, and those that speak of all further numbers, are counted and left out.
 */
public final class SmtGoals implements Discharged.Listener {

  private final Set<String> queries = new LinkedHashSet<>();
  private int leftOut;

  @Override
  public void discharged(Discharged d) {
    if (d.mean() || d.universals() > 0) leftOut++;
    else queries.add(query(d));
  }

  /** The queries, each once. */
  public List<String> queries() {
    return List.copyOf(queries);
  }

  /** How many goals the logic cannot say. */
  public int leftOut() {
    return leftOut;
  }

  private static String query(Discharged d) {
    List<Fact> known = new ArrayList<>(d.known());
    d.squares()
        .forEach(
            (root, square) -> {
              Polynomial s = Polynomial.parameter(root);
              known.add(new Fact(s.times(s).minus(square), Fact.Sign.ZERO));
            });
    TreeSet<String> names = new TreeSet<>(d.goal().polynomial().parameters());
    known.forEach(f -> names.addAll(f.polynomial().parameters()));
    StringBuilder text =
        new StringBuilder("; ")
            .append((d.obligation().sentence() + ", " + d.obligation().path()).replace('\n', ' '))
            .append("\n(set-logic QF_NRA)\n");
    for (String name : names)
      text.append("(declare-const ").append(quoted(name)).append(" Real)\n");
    for (Fact f : known) text.append("(assert ").append(said(f)).append(")\n");
    if (!d.obligation().isImpossible())
      text.append("(assert (not ").append(said(d.goal())).append("))\n");
    return text.append("(check-sat)\n").toString();
  }

  private static String said(Fact f) {
    String sign =
        switch (f.sign()) {
          case ZERO -> "=";
          case NONZERO -> "distinct";
          case NONNEGATIVE -> ">=";
          case POSITIVE -> ">";
        };
    return "(" + sign + " " + SmtLib.term(f.polynomial(), SmtGoals::quoted) + " 0)";
  }

  private static String quoted(String name) {
    return "|" + name.replace("|", "!").replace("\\", "!") + "|";
  }
}
