package csoka.lemmas;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Agents whose utility is 0 change no total.
 *
 * <pre>
 *   sum_(i &lt;= n) u_i = u_1 + u_2 + u_3   if u_i = 0 for i &gt; 3;   so it exceeds u_1 + u_2 + u_3 - d for d &gt; 0
 * </pre>
 */
public final class IdleUtility implements Sentence {

  /** For every number of agents from three on, and so many totals. */
  public static final Lemma LEMMA =
      new Lemma(
          "csoka/idle-utility",
          Lemma.Kind.MACHINE,
          "sum_(i <= n) u_i = u_1 + u_2 + u_3 if u_i = 0 for i > 3",
          "IdleAgents.v idle_agents_add_nothing",
          new IdleUtility(),
          Argument.sought());

  @Override
  public Domain domain() {
    return Domain.all()
        .size("n", 3, 6)
        .size("m", 1, 2)
        .range("strict", 0, 1)
        .numbers(IdleUtility::frame);
  }

  private static Frame frame(Shape s) {
    Frame frame = Frame.NONE;
    for (int c = 0; c < s.of("m"); c++) {
      frame = frame.reals("u" + c, 3);
      if (s.of("strict") == 1) frame = frame.positive("d" + c);
    }
    return frame;
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    boolean strict = x.whole("strict") == 1;
    List<S> left = new ArrayList<>();
    List<S> right = new ArrayList<>();
    for (int c = 0; c < x.whole("m"); c++) {
      left.add(total(x, c, x.whole("n")));
      right.add(strict ? total(x, c, 3).minus(x.get("d" + c)) : total(x, c, 3));
    }
    return Statement.of(left, strict ? Relation.MORE : Relation.EQUAL, right);
  }

  private static <S extends Scalar<S>> S total(Variables<S> x, int c, int agents) {
    S total = x.number(0);
    for (int i = 0; i < agents; i++)
      total = total.plus(i < 3 ? x.list("u" + c).get(i) : x.number(0));
    return total;
  }
}
