package csoka.lemmas;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.ContinuationValues;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Any round t of any dynamic model, as variables: n agents with K types each, the law of each
 * agent's type of the round, what each agent can expect from the round on at each type profile, and
 * what is reported.
 */
public final class RoundVariables {

  private RoundVariables() {}

  /**
   * n >= 2, K >= 1, t >= 1, laws p0, p1, ..., values v0, v1, ..., reported type r0, r1, ... of each
   * agent.
   */
  public static Domain domain() {
    return Domain.all()
        .size("n", 2, 4)
        .size("K", 1, 2)
        .size("t", 1, 2)
        .choice("report", s -> (int) Math.pow(s.of("K"), s.of("n")))
        .numbers(RoundVariables::frame);
  }

  private static Frame frame(Shape s) {
    Frame frame = Frame.NONE;
    for (int i = 0; i < s.of("n"); i++) {
      frame =
          frame
              .simplex("p" + i, s.of("K"))
              .with("v" + i, new Frame.Numbers((int) Math.pow(s.of("K"), s.of("n")), Sign.ANY));
    }
    return frame;
  }

  /** The planner's outlook. */
  public static <S extends Scalar<S>> Outlook<S> outlook(Variables<S> x) {
    return outlook(x, "p");
  }

  /** The planner's outlook where the laws have another name. */
  public static <S extends Scalar<S>> Outlook<S> outlook(Variables<S> x, String law) {
    return ContinuationValues.outlook(
            x.whole("t"),
            IntStream.range(0, x.whole("n")).mapToObj(i -> x.list(law + i)).toList(),
            IntStream.range(0, x.whole("n")).mapToObj(i -> x.list("v" + i)).toList())
        .everywhere();
  }

  /** What is reported. */
  public static <S extends Scalar<S>> Reports reports(Variables<S> x) {
    return new Reports(
        x.whole("t"),
        IntStream.range(0, x.whole("n")).map(i -> 0).boxed().toList(),
        ContinuationValues.profiles(x.whole("n"), x.whole("K")).get(x.whole("report")));
  }

  /**
   * The round of a model in which these reports are made; an agent with fewer types than another
   * has types of probability zero, too.
   */
  public static Assignment of(DynamicModel<Rational> model, Reports reports) {
    Outlook<Rational> outlook = new Outlook<>(model);
    int n = model.size();
    int types =
        IntStream.range(0, n)
            .map(i -> model.role(reports.round(), i).types().size())
            .max()
            .orElseThrow();
    Choice earlier = outlook.choice(reports.round() - 1, reports.before());
    List<List<Integer>> profiles = ContinuationValues.profiles(n, types);
    Assignment at =
        Assignment.NONE
            .whole("n", n)
            .whole("K", types)
            .whole("t", reports.round())
            .whole("report", profiles.indexOf(reports.now()));
    for (int i = 0; i < n; i++) {
      int agent = i;
      List<Rational> law =
          new ArrayList<>(
              model
                  .role(reports.round() - 1, i)
                  .transition()
                  .get(earlier.decision())
                  .get(earlier.actions().get(i))
                  .get(reports.before().get(i)));
      while (law.size() < types) law.add(Rational.ZERO);
      at =
          at.numbers("p" + i, law)
              .numbers(
                  "v" + i,
                  profiles.stream()
                      .map(
                          p ->
                              outlook
                                  .values(reports.round(), within(model, reports.round(), p))
                                  .get(agent))
                      .toList());
    }
    return at;
  }

  /** A type that an agent does not have stands for his last one. */
  private static List<Integer> within(
      DynamicModel<Rational> model, int round, List<Integer> profile) {
    return IntStream.range(0, profile.size())
        .mapToObj(i -> Math.min(profile.get(i), model.role(round, i).types().size() - 1))
        .toList();
  }
}
