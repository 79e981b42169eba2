package counterplay.kernel;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.AnyFunction;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The variables of a run, by name. */
final class Scope implements Variables<Value> {

  private final Run run;
  private final Shape shape;
  private final Map<String, Kind> kinds;
  private final Map<String, List<Value>> values;

  Scope(Run run, Map<String, Kind> kinds, Map<String, List<Value>> values) {
    this(run, run.shape(), kinds, values);
  }

  Scope(Run run, Shape shape, Map<String, Kind> kinds, Map<String, List<Value>> values) {
    this.run = run;
    this.shape = shape;
    this.kinds = kinds;
    this.values = values;
  }

  Shape shape() {
    return shape;
  }

  /** The same variables under other whole numbers. */
  Scope withShape(Shape other) {
    return new Scope(run, other, kinds, values);
  }

  /**
   * The variables of a lemma at numbers that were computed from these; refused unless they are
   * known to lie where they should. A process of the lemma is the one of the same name, of which at
   * least as much must be known; what the lemma says of any scoring rule or convex function it says
   * of the one that has the same name here.
   */
  Scope with(Shape other, Frame frame, Map<String, List<Value>> numbers, Unfolding unfolding) {
    Frame plain = Frame.NONE;
    for (Map.Entry<String, Kind> e : frame.kinds().entrySet()) {
      Kind kind = e.getValue();
      if (kind instanceof Rule || kind instanceof Convex || kind instanceof AnyFunction) {
        requireFunction(e.getKey(), kind);
      } else if (kind instanceof Process process) {
        if (!(kinds.get(e.getKey()) instanceof Process own && own.implies(process))) {
          throw new Refused("the sentence does not say of " + e.getKey() + " what the lemma does");
        }
      } else {
        plain = plain.with(e.getKey(), kind);
      }
    }
    unfolding.require(plain, numbers);
    return new Scope(run, other, frame.kinds(), numbers);
  }

  private void requireFunction(String name, Kind wanted) {
    Kind own = kinds.get(name);
    boolean fits =
        wanted instanceof Rule w && own instanceof Rule o
            ? w.signals() == o.signals() && (o.strict() || !w.strict())
            : wanted instanceof AnyFunction
                ? own instanceof AnyFunction || own instanceof Convex
                : wanted instanceof Convex c
                    && own instanceof Convex d
                    && (d.strict() || !c.strict());
    if (!fits) throw new Refused(name + " is not known to be " + wanted);
  }

  @Override
  public int whole(String name) {
    return shape.of(name);
  }

  @Override
  public Value get(String name) {
    List<Value> all = list(name);
    if (all.size() != 1)
      throw new IllegalArgumentException(name + " has " + all.size() + " numbers");
    return all.get(0);
  }

  @Override
  public List<Value> list(String name) {
    List<Value> all = values.get(name);
    if (all == null)
      throw new IllegalArgumentException(
          "no number is called " + name + "; there are " + values.keySet());
    return all;
  }

  @Override
  public Value number(Rational value) {
    return run.constant(value);
  }

  @Override
  public Value root(Value radicand) {
    return run.root(radicand);
  }

  @Override
  public Value norm(List<Value> d) {
    return run.norm(d);
  }

  @Override
  public Value score(String rule, int signal, List<Value> prediction) {
    if (!(kinds.get(rule) instanceof Rule kind))
      throw new IllegalArgumentException("no scoring rule is called " + rule);
    if (signal < 0 || signal >= kind.signals() || prediction.size() != kind.signals()) {
      throw new IllegalArgumentException(rule + " is for " + kind.signals() + " signals");
    }
    return run.score(rule, signal, prediction);
  }

  @Override
  public Value convex(String f, Value x) {
    if (!(kinds.get(f) instanceof Convex) && !(kinds.get(f) instanceof AnyFunction))
      throw new IllegalArgumentException("no convex function is called " + f);
    return run.convex(f, x);
  }

  @Override
  public Mean<Value> mean(String process, Function<Variables<Value>, Value> value) {
    if (!(kinds.get(process) instanceof Process kind))
      throw new IllegalArgumentException("no process is called " + process);
    return Mean.of(run.mean(process, kind, value::apply));
  }
}
