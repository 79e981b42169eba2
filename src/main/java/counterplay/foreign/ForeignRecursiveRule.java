package counterplay.foreign;

import counterplay.data.BadFile;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.foreign.wire.Sizes;
import counterplay.foreign.wire.Tables;
import counterplay.mechanism.team.RecursiveRule;
import java.util.List;
import java.util.Optional;

/** A recursive rule that another process runs. */
record ForeignRecursiveRule(Asker asker) implements RecursiveRule, Foreign {

  @Override
  public PiecewiseLinear changed(int agent, List<Rational> law, List<PiecewiseLinear> after) {
    return frontier("changed", new Tables.Recursion(agent, law, after, List.of()));
  }

  @Override
  public PiecewiseLinear decided(List<PiecewiseLinear> options) {
    return frontier("decided", new Tables.Recursion(0, List.of(), options, List.of()));
  }

  @Override
  public PiecewiseLinear drawn(List<Rational> law, List<PiecewiseLinear> after) {
    return frontier("drawn", new Tables.Recursion(0, law, after, List.of()));
  }

  @Override
  public List<Rational> settled(int agent, List<Rational> promise, PiecewiseLinear after) {
    return promises("settled", new Tables.Recursion(agent, List.of(), List.of(after), promise), 1)
        .get(0);
  }

  @Override
  public List<List<Rational>> split(
      List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {
    return promises("split", new Tables.Recursion(0, law, after, promise), after.size());
  }

  private PiecewiseLinear frontier(String method, Tables.Recursion asked) {
    List<PiecewiseLinear> frontiers = answer(method, asked).frontiers();
    if (frontiers.size() != 1) throw asker.wrong(method, "null");
    return frontiers.get(0);
  }

  private List<List<Rational>> promises(String method, Tables.Recursion asked, int many) {
    List<List<Rational>> promises = answer(method, asked).promises();
    boolean fits = promises.size() == many && promises.stream().allMatch(p -> p.size() == 2);
    if (!fits)
      throw asker.wrong(
          method,
          promises.isEmpty() ? "null" : "something else than " + many + " promises to 2 agents");
    return promises;
  }

  private Tables.Recursed answer(String method, Tables.Recursion asked) {
    asker.run().sizes().add(Sizes.Dimension.AGENTS, 2);
    return asker.ask(
        method,
        Optional.empty(),
        asked,
        reply -> {
          try {
            return Records.read(reply, Tables.Recursed.class, method);
          } catch (BadFile e) {
            throw asker.wrong(method, e.getMessage());
          }
        });
  }
}
