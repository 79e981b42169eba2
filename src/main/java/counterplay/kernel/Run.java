package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Increment;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Shape;
import counterplay.exact.number.Order;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.real.Reals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One run of a sentence's code: at numbers, or along one path of a proof. In a proof the answers to
 * questions that what is known leaves open come from a script; beyond its end the first possible
 * answer is taken and the fork is noted, so that the others can follow.
 */
final class Run {

  /** How far two real numbers that are known by enclosures only are told apart. */
  private static final int DIGITS = 80;

  /**
   * A question that was left open.
   *
   * @param words the question and the answer that was taken
   * @param answers how many there are
   * @param taken which one was taken
   */
  record Fork(String words, int answers, int taken) {}

  private final Shape shape;
  private final List<Assignment> at;
  private final List<Integer> script;
  private final List<Fork> forks = new ArrayList<>();
  private final Map<String, Polynomial> squares = new TreeMap<>();
  private final Map<String, String> symbols = new LinkedHashMap<>();
  private final Map<String, String> glossary = new TreeMap<>();
  private final Set<String> random = new TreeSet<>();
  private final List<Increment> fair = new ArrayList<>();
  private Signs signs = new Signs();
  private boolean forking = true;
  private int means;
  private String spoiled = "";

  private Run(Shape shape, List<Assignment> at, List<Integer> script) {
    this.shape = shape;
    this.at = at;
    this.script = script;
  }

  static Run atNumbers(Assignment at) {
    return new Run(at.shape(), List.of(at), List.of());
  }

  static Run inGeneral(Shape shape, List<Integer> script) {
    return new Run(shape, List.of(), script);
  }

  boolean isAtNumbers() {
    return !at.isEmpty();
  }

  Shape shape() {
    return shape;
  }

  Signs signs() {
    return signs;
  }

  /** Puts other knowledge in the place of what is known. */
  void know(Signs signs) {
    this.signs = signs;
  }

  List<Fork> forks() {
    return forks;
  }

  Map<String, String> glossary() {
    return glossary;
  }

  List<Increment> fair() {
    return fair;
  }

  /** The squares of the symbols that stand for roots. */
  Map<String, Polynomial> squares() {
    return squares;
  }

  /** The symbols that are random. */
  Set<String> random() {
    return random;
  }

  /** Code may have caught a refusal and gone on; then nothing that follows counts. */
  void requireUnspoiled() {
    if (!spoiled.isEmpty()) throw new Refused(spoiled);
  }

  private Refused refused(String why) {
    spoiled = why;
    return new Refused(why);
  }

  /** From now on a question that is left open is refused. */
  void stopForking() {
    forking = false;
  }

  // ---- numbers ----

  Value constant(Rational r) {
    return isAtNumbers() ? Value.number(this, r) : Value.polynomial(this, Polynomial.of(r));
  }

  int sign(RealNumber x) {
    Order order = Reals.compare(x, Rational.ZERO, DIGITS);
    if (order == Order.UNKNOWN) {
      spoiled = "the sign of a number is left open by its enclosures";
      throw new OpenSign();
    }
    return order == Order.LESS ? -1 : order == Order.EQUAL ? 0 : 1;
  }

  /** The sign of a number was not told from its enclosures. */
  static final class OpenSign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OpenSign() {
      super("the sign of a number is left open by its enclosures");
    }
  }

  /**
   * The same polynomial without powers of roots above the first; the square of a nested root brings
   * roots that are older.
   */
  Polynomial reduced(Polynomial p) {
    if (squares.isEmpty()) return p;
    Polynomial left = p;
    while (true) {
      String root = "";
      for (String name : left.repeated())
        if (root.isEmpty() && squares.containsKey(name)) root = name;
      if (root.isEmpty()) return left;
      left = once(left, root, squares.get(root));
    }
  }

  private static Polynomial once(Polynomial p, String root, Polynomial square) {
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<Map<String, Integer>, Rational> term : p.terms().entrySet()) {
      Polynomial product = Polynomial.of(term.getValue());
      for (Map.Entry<String, Integer> power : term.getKey().entrySet()) {
        int exponent = power.getValue();
        if (power.getKey().equals(root) && exponent > 1) {
          product = product.times(square);
          exponent -= 2;
        }
        for (int k = 0; k < exponent; k++)
          product = product.times(Polynomial.parameter(power.getKey()));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  // ---- questions ----

  boolean isZero(Polynomial p) {
    return ask(p, Signs.ZERO, Signs.NEGATIVE | Signs.POSITIVE) == Signs.ZERO;
  }

  boolean isNegative(Polynomial p) {
    return ask(p, Signs.NEGATIVE, Signs.ZERO | Signs.POSITIVE) == Signs.NEGATIVE;
  }

  int signum(Polynomial p) {
    int answer = ask(p, Signs.POSITIVE, Signs.NEGATIVE, Signs.ZERO);
    return answer == Signs.POSITIVE ? 1 : answer == Signs.NEGATIVE ? -1 : 0;
  }

  private int ask(Polynomial p, int... answers) {
    int known = signs.of(p);
    List<Integer> possible = new ArrayList<>();
    for (int a : answers) if ((a & known) != 0) possible.add(a);
    if (possible.size() == 1) return possible.get(0);
    if (possible.isEmpty()) {
      // nobody takes this path, so that any answer will do
      signs.tell(p, 0);
      return answers[0];
    }
    if (p.parameters().stream().anyMatch(random::contains)) {
      throw refused(
          "the code asks for the sign of " + p + ", which is random, inside an expectation");
    }
    int answer = possible.get(choose(possible.size(), k -> p + words(possible.get(k))));
    signs.tell(p, answer);
    return answer;
  }

  private static String words(int answer) {
    return switch (answer) {
      case Signs.NEGATIVE -> " < 0";
      case Signs.ZERO -> " = 0";
      case Signs.POSITIVE -> " > 0";
      case Signs.ZERO | Signs.POSITIVE -> " >= 0";
      default -> " != 0";
    };
  }

  /** One of so many answers: by the script, or the first one. */
  int choose(int answers, java.util.function.IntFunction<String> words) {
    if (!forking)
      throw refused(
          "a further number asks whether " + words.apply(0) + "; distinguish the cases first");
    int taken = forks.size() < script.size() ? script.get(forks.size()) : 0;
    forks.add(new Fork(words.apply(taken), answers, taken));
    return taken;
  }

  // ---- symbols ----

  private Value symbol(String name) {
    return Value.polynomial(this, Polynomial.parameter(name));
  }

  boolean knows(String symbol) {
    return symbols.containsKey(symbol);
  }

  boolean isRandom(String symbol) {
    return random.contains(symbol);
  }

  private void declare(String symbol) {
    if (symbols.put(symbol, "") != null) throw refused("two numbers are called " + symbol);
  }

  /** The variables of the whole sentence. */
  Scope scope(Frame frame) {
    return scope("", frame);
  }

  /** Further variables, whose names in polynomials begin with the prefix. */
  Scope scope(String prefix, Frame frame) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    frame
        .kinds()
        .forEach(
            (name, kind) -> {
              if (kind instanceof Process process) declare(process);
              else if (!(kind instanceof Rule)
                  && !(kind instanceof Convex)
                  && !(kind instanceof Frame.AnyFunction))
                values.put(
                    name, isAtNumbers() ? given(name, count(kind)) : fresh(prefix + name, kind));
            });
    return new Scope(this, frame.kinds(), values);
  }

  private static int count(Kind kind) {
    return kind instanceof Numbers n
        ? n.count()
        : kind instanceof Simplex s ? s.count() : ((Box) kind).count();
  }

  private List<Value> given(String name, int count) {
    List<Rational> numbers = at.get(0).numbers().get(name);
    if (numbers == null || numbers.size() != count)
      throw new IllegalArgumentException("the case lacks its " + count + " numbers " + name);
    return numbers.stream().map(this::constant).toList();
  }

  private List<Value> fresh(String name, Kind kind) {
    List<String> names = Frame.symbols(name, count(kind));
    if (kind instanceof Simplex simplex) return freshSimplex(names, simplex);
    List<Value> values = new ArrayList<>();
    for (String symbol : names) {
      declare(symbol);
      Polynomial p = Polynomial.parameter(symbol);
      if (kind instanceof Numbers n && n.sign() != Sign.ANY)
        signs.tell(p, n.sign() == Sign.POSITIVE ? Signs.POSITIVE : Signs.ZERO | Signs.POSITIVE);
      if (kind instanceof Box box) {
        int inside = box.open() ? Signs.POSITIVE : Signs.ZERO | Signs.POSITIVE;
        signs.tell(p.minus(Polynomial.of(box.lo())), inside);
        signs.tell(Polynomial.of(box.hi()).minus(p), inside);
        if (box.lo().signum() > 0) signs.tell(p, Signs.POSITIVE);
      }
      values.add(Value.polynomial(this, p));
    }
    return values;
  }

  private List<Value> freshSimplex(List<String> names, Simplex simplex) {
    int sign = simplex.interior() ? Signs.POSITIVE : Signs.ZERO | Signs.POSITIVE;
    List<Value> values = new ArrayList<>();
    Polynomial rest = Polynomial.ONE;
    for (int k = 0; k + 1 < names.size(); k++) {
      declare(names.get(k));
      Polynomial p = Polynomial.parameter(names.get(k));
      signs.tell(p, sign);
      signs.tell(Polynomial.ONE.minus(p), sign);
      rest = rest.minus(p);
      values.add(Value.polynomial(this, p));
    }
    signs.tell(rest, sign);
    values.add(Value.polynomial(this, rest));
    return values;
  }

  private void declare(Process process) {
    if (isAtNumbers()) return;
    for (String variable : process.variables()) {
      declare(variable);
      random.add(variable);
    }
    process.support().forEach(p -> signs.tell(p, Signs.ZERO | Signs.POSITIVE));
    fair.addAll(process.fair());
  }

  // ---- what is no polynomial ----

  Value root(Value radicand) {
    if (radicand.isNegative())
      throw new ArithmeticException("the square root of a negative number");
    return rootOf(radicand);
  }

  /** The root of a sum of squares: nobody asks whether that is negative. */
  Value norm(List<Value> d) {
    Value sum = constant(Rational.ZERO);
    for (Value each : d) sum = sum.plus(each.times(each));
    return rootOf(sum);
  }

  private Value rootOf(Value radicand) {
    if (isAtNumbers()) return Value.number(this, Reals.sqrt(radicand.number()));
    if (radicand.denominator().isEmpty() && radicand.numerator().isConstant()) {
      var exact = Reals.rational(Reals.sqrt(radicand.numerator().constantTerm()));
      if (exact.isPresent()) return constant(exact.get());
    }
    // sqrt(n/d) = sqrt(n d)/|d|
    Polynomial d = Polynomial.ONE;
    for (Map.Entry<Polynomial, Integer> e : radicand.denominator().entrySet())
      for (int k = 0; k < e.getValue(); k++) d = d.times(e.getKey());
    Polynomial square = reduced(radicand.numerator().times(d));
    String name = derived("root", "sqrt(" + square + ")", square.parameters());
    if (!squares.containsKey(name)) {
      squares.put(name, square);
      int sign = signs.of(square);
      signs.tell(
          Polynomial.parameter(name),
          (sign & Signs.ZERO) != 0 ? Signs.ZERO | Signs.POSITIVE : Signs.POSITIVE);
    }
    Value quotient = Value.quotient(this, Polynomial.parameter(name), d);
    return d.isConstant() || !isNegative(d) ? quotient : quotient.negated();
  }

  Value score(String rule, int signal, List<Value> prediction) {
    if (isAtNumbers()) {
      var member = at.get(0).rules().get(rule);
      if (member == null)
        throw new IllegalArgumentException("the case lacks its scoring rule " + rule);
      return Value.number(
          this, member.score(signal, prediction.stream().map(Run::rational).toList()));
    }
    Set<String> in = new TreeSet<>();
    prediction.forEach(p -> in.addAll(parameters(p)));
    return symbol(
        derived(
            rule,
            rule
                + "("
                + signal
                + " | "
                + String.join(", ", prediction.stream().map(Run::text).toList())
                + ")",
            in));
  }

  Value convex(String f, Value x) {
    if (!x.isPositive()) throw new ArithmeticException(f + " of a number that is not positive");
    if (isAtNumbers()) {
      var member = at.get(0).functions().get(f);
      if (member == null) throw new IllegalArgumentException("the case lacks its function " + f);
      return Value.number(this, member.at(rational(x)));
    }
    return symbol(derived(f, f + "(" + text(x) + ")", parameters(x))).computedFrom(x);
  }

  /** The slope of a supporting line. */
  Value slope(String f, Value x) {
    return symbol(derived(f + "Slope", f + "'(" + text(x) + ")", parameters(x)));
  }

  private static Rational rational(Value x) {
    return Reals.rational(x.number()).orElseThrow(OpenSign::new);
  }

  private String derived(String stem, String meaning, Set<String> parameters) {
    for (Map.Entry<String, String> e : glossary.entrySet())
      if (e.getValue().equals(meaning)) return e.getKey();
    String name =
        stem + "_" + (glossary.keySet().stream().filter(k -> k.startsWith(stem + "_")).count() + 1);
    declare(name);
    glossary.put(name, meaning);
    if (parameters.stream().anyMatch(random::contains)) random.add(name);
    return name;
  }

  static Set<String> parameters(Value x) {
    Set<String> names = new TreeSet<>(x.numerator().parameters());
    x.denominator().keySet().forEach(d -> names.addAll(d.parameters()));
    return names;
  }

  private static String text(Value x) {
    StringBuilder text = new StringBuilder(x.numerator().toString());
    if (x.denominator().isEmpty()) return text.toString();
    text.insert(0, "(").append(")");
    new TreeMap<>(byText(x.denominator()))
        .forEach((d, e) -> text.append("/(").append(d).append(")").append(e == 1 ? "" : "^" + e));
    return text.toString();
  }

  private static Map<String, Integer> byText(Map<Polynomial, Integer> denominator) {
    Map<String, Integer> byText = new TreeMap<>();
    denominator.forEach((d, e) -> byText.put(d.toString(), e));
    return byText;
  }

  // ---- expectations ----

  Value mean(String name, Process process, java.util.function.Function<Scope, Value> value) {
    if (isAtNumbers()) {
      List<Assignment.Outcome> law = at.get(0).laws().get(name);
      if (law == null) throw new IllegalArgumentException("the case lacks the law of " + name);
      Value sum = constant(Rational.ZERO);
      for (Assignment.Outcome outcome : law) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (String v : process.variables())
          values.put(v, List.of(constant(outcome.values().get(v))));
        sum = sum.plus(value.apply(new Scope(this, Map.of(), values)).scale(outcome.probability()));
      }
      return sum;
    }
    if (means > 0) throw refused("an expectation inside an expectation");
    Map<String, List<Value>> values = new LinkedHashMap<>();
    for (String v : process.variables()) values.put(v, List.of(symbol(v)));
    means++;
    Value inside = value.apply(new Scope(this, Map.of(), values));
    means--;
    return inside;
  }
}
