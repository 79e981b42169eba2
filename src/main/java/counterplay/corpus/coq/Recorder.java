package counterplay.corpus.coq;

import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Box;
import counterplay.claim.sentence.Frame.Convex;
import counterplay.claim.sentence.Frame.Kind;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Process;
import counterplay.claim.sentence.Frame.Rule;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Frame.Simplex;
import counterplay.claim.sentence.Mean;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The variables of a sentence as names in Coq. A question about a sign is answered by a script;
 * beyond its end the first answer is taken, and each answer becomes a premise of what is said on
 * that path.
 */
final class Recorder implements Variables<Formula> {

  /** What a sign may be. */
  static final int NEGATIVE = 1;

  static final int ZERO = 2;
  static final int POSITIVE = 4;
  static final int ANY = NEGATIVE | ZERO | POSITIVE;

  /** Names that have a meaning of their own in what is written. */
  private static final Set<String> TAKEN =
      Set.of(
          "R", "Prop", "Set", "Type", "as", "at", "by", "cofix", "else", "end", "exists", "exists2",
          "fix", "for", "forall", "fun", "if", "in", "is", "let", "match", "of", "return", "then",
          "using", "where", "with", "o", "chance", "Omega");

  /**
   * A question that the code asked.
   *
   * @param premise the answer that was taken
   * @param answers how many there are
   * @param taken which one was taken
   */
  record Question(String premise, int answers, int taken) {}

  private final Shape shape;
  private final List<Integer> script;
  private final List<Question> questions;
  private final Map<String, Integer> known;
  private final Map<String, Kind> kinds;
  private final Map<String, List<Formula>> values = new LinkedHashMap<>();
  private final Map<Polynomial, Integer> granted = new HashMap<>();
  private final boolean asking;

  Recorder(Shape shape, Frame frame, List<Integer> script) {
    this(shape, frame.kinds(), script, new ArrayList<>(), new LinkedHashMap<>(), true);
    frame
        .kinds()
        .forEach(
            (name, kind) -> names(name, kind).ifPresent(n -> values.put(name, variables(n, kind))));
  }

  private Recorder(
      Shape shape,
      Map<String, Kind> kinds,
      List<Integer> script,
      List<Question> questions,
      Map<String, Integer> known,
      boolean asking) {
    this.shape = shape;
    this.kinds = kinds;
    this.script = script;
    this.questions = questions;
    this.known = known;
    this.asking = asking;
  }

  private List<Formula> variables(List<String> names, Kind kind) {
    List<Formula> all = new ArrayList<>();
    Polynomial rest = Polynomial.ONE;
    for (int k = 0; k < names.size(); k++) {
      Polynomial p =
          kind instanceof Simplex && k + 1 == names.size()
              ? rest
              : Polynomial.parameter(names.get(k));
      rest = rest.minus(p);
      int signs =
          kind instanceof Simplex s && s.interior()
                  || kind instanceof Numbers n && n.sign() == Sign.POSITIVE
                  || kind instanceof Box b && (b.lo().isPositive() || b.open() && b.lo().isZero())
              ? POSITIVE
              : kind instanceof Simplex
                      || kind instanceof Numbers m && m.sign() == Sign.NONNEGATIVE
                      || kind instanceof Box c && c.lo().isZero()
                  ? ZERO | POSITIVE
                  : ANY;
      if (!p.isConstant()) granted.put(p, signs);
      all.add(Formula.variable(this, names.get(k), p));
    }
    return all;
  }

  /** What the domain grants of the sign of a polynomial in its numbers. */
  int signs(Polynomial p) {
    if (!p.isConstant()) return granted.getOrDefault(p, ANY);
    int sign = p.constantTerm().signum();
    return sign < 0 ? NEGATIVE : sign == 0 ? ZERO : POSITIVE;
  }

  /** The names of the numbers of a kind; nothing for functions and random variables. */
  static Optional<List<String>> names(String name, Kind kind) {
    if (kind instanceof Rule || kind instanceof Convex || kind instanceof Process)
      return Optional.empty();
    int count =
        kind instanceof Numbers n
            ? n.count()
            : kind instanceof Simplex s ? s.count() : ((Box) kind).count();
    return Optional.of(Frame.symbols(name, count).stream().map(Recorder::named).toList());
  }

  /** A name that Coq does not use otherwise. */
  static String named(String name) {
    return TAKEN.contains(name) ? name + "'" : name;
  }

  List<Question> questions() {
    return questions;
  }

  /** Which of the answers is taken. */
  int ask(String... answers) {
    String question = String.join(", or ", answers);
    Integer before = known.get(question);
    if (before != null) return before;
    if (!asking)
      throw new IllegalArgumentException(
          "inside an expectation the code asks whether " + answers[0]);
    int taken = questions.size() < script.size() ? script.get(questions.size()) : 0;
    questions.add(new Question(answers[taken], answers.length, taken));
    known.put(question, taken);
    return taken;
  }

  /** The same run with further variables. */
  Recorder with(String prefix, Frame frame) {
    Map<String, Kind> more = new LinkedHashMap<>(kinds);
    more.putAll(frame.kinds());
    Recorder inner = new Recorder(shape, more, script, questions, known, asking);
    frame
        .kinds()
        .forEach(
            (name, kind) ->
                inner.values.put(
                    name,
                    names(prefix + name, kind)
                        .orElseThrow(
                            () -> new IllegalArgumentException("a statement about every " + kind))
                        .stream()
                        .map(v -> Formula.atom(inner, v))
                        .toList()));
    return inner;
  }

  @Override
  public int whole(String name) {
    return shape.of(name);
  }

  @Override
  public Formula get(String name) {
    List<Formula> all = list(name);
    if (all.size() != 1)
      throw new IllegalArgumentException(name + " has " + all.size() + " numbers");
    return all.get(0);
  }

  @Override
  public List<Formula> list(String name) {
    List<Formula> all = values.get(name);
    if (all == null)
      throw new IllegalArgumentException(
          "no number is called " + name + "; there are " + values.keySet());
    return all;
  }

  @Override
  public Formula number(Rational value) {
    return Formula.number(this, value);
  }

  @Override
  public Formula root(Formula radicand) {
    return Formula.atom(this, "(Num.sqrt " + radicand.argument() + ")");
  }

  @Override
  public Formula score(String rule, int signal, List<Formula> prediction) {
    if (!(kinds.get(rule) instanceof Rule))
      throw new IllegalArgumentException("no scoring rule is called " + rule);
    return Formula.atom(
        this,
        "("
            + named(rule)
            + " "
            + signal
            + " [:: "
            + prediction.stream().map(Formula::text).collect(Collectors.joining("; "))
            + "])");
  }

  @Override
  public Formula convex(String f, Formula x) {
    if (!(kinds.get(f) instanceof Convex))
      throw new IllegalArgumentException("no convex function is called " + f);
    return Formula.atom(this, "(" + named(f) + " " + x.argument() + ")");
  }

  @Override
  public Mean<Formula> mean(String process, Function<Variables<Formula>, Formula> value) {
    if (!(kinds.get(process) instanceof Process kind))
      throw new IllegalArgumentException("no process is called " + process);
    Recorder inner = new Recorder(shape, Map.of(), script, questions, known, false);
    kind.variables()
        .forEach(v -> inner.values.put(v, List.of(Formula.atom(inner, "(" + named(v) + " o)"))));
    return Mean.of(
        Formula.atom(this, "(\\sum_(o : Omega) chance o * (" + value.apply(inner).text() + "))"));
  }
}
