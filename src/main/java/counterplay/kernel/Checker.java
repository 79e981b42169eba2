package counterplay.kernel;

import counterplay.claim.evidence.Effort;
import counterplay.claim.evidence.Evidence;
import counterplay.claim.evidence.Evidence.Combination;
import counterplay.claim.evidence.Evidence.Cut;
import counterplay.claim.evidence.Evidence.Fair;
import counterplay.claim.evidence.Evidence.Have;
import counterplay.claim.evidence.Evidence.Instance;
import counterplay.claim.evidence.Evidence.Multiple;
import counterplay.claim.evidence.Evidence.Proper;
import counterplay.claim.evidence.Evidence.Sought;
import counterplay.claim.evidence.Evidence.Split;
import counterplay.claim.evidence.Evidence.Step;
import counterplay.claim.evidence.Evidence.Summand;
import counterplay.claim.evidence.Evidence.Supporting;
import counterplay.claim.evidence.Evidence.Use;
import counterplay.claim.evidence.Fact;
import counterplay.claim.evidence.Fact.Sign;
import counterplay.claim.evidence.Obligation;
import counterplay.claim.evidence.Term;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Checks the evidence for the obligations of one path by sums and products of polynomials. */
final class Checker {

  private final Run run;
  private final Frame frame;
  private final String sentence;
  private final String path;
  private final BiFunction<Obligation, Sought, Optional<Combination>> search;
  private final Lemmas lemmas;
  private final Discharged.Listener listener;
  private List<ForAll<Value>> universals = List.of();
  private int checked;

  Checker(
      Run run,
      Frame frame,
      String sentence,
      String path,
      BiFunction<Obligation, Sought, Optional<Combination>> search,
      Lemmas lemmas,
      Discharged.Listener listener) {
    this.run = run;
    this.frame = frame;
    this.sentence = sentence;
    this.path = path;
    this.search = search;
    this.lemmas = lemmas;
    this.listener = listener;
  }

  /** How many combinations were checked. */
  int checked() {
    return checked;
  }

  /** Computes the obligation, asks for its evidence and checks that. */
  void discharge(Unfolding.Goal goal, java.util.function.Function<Obligation, Evidence> evidence) {
    universals = goal.universals();
    run.know(goal.known().copy());
    List<Fact> known = run.signs().facts();
    Fact fact = contradicted(goal.fact());
    if (run.signs().isContradictory()) return;
    Obligation obligation = obligation(fact, goal.mean());
    Discharged.How how = check(fact, goal.mean(), evidence.apply(obligation));
    listener.discharged(
        new Discharged(
            obligation,
            known,
            goal.fact(),
            goal.mean(),
            frame,
            run.squares(),
            run.random(),
            universals.size(),
            run.glossary(),
            how));
  }

  /** To show that something is not zero is to show that it being zero is impossible. */
  private Fact contradicted(Fact fact) {
    if (fact.sign() != Sign.NONZERO) return fact;
    if (fact.polynomial().isConstant())
      return new Fact(fact.polynomial().times(fact.polynomial()), Sign.POSITIVE);
    run.signs().tell(fact.polynomial(), Signs.ZERO);
    return impossible();
  }

  static Fact impossible() {
    return new Fact(Polynomial.ZERO, Sign.POSITIVE);
  }

  private Obligation obligation(Fact fact, boolean mean) {
    return new Obligation(
        sentence,
        run.shape(),
        path,
        run.signs().facts(),
        universals.stream().map(u -> List.copyOf(u.frame().kinds().keySet())).toList(),
        fact,
        mean ? run.fair() : List.of(),
        run.glossary());
  }

  /** Checks it, and says how it went. */
  private Discharged.How check(Fact goal, boolean mean, Evidence evidence) {
    if (run.signs().isContradictory()) return new Discharged.Excluded();
    if (evidence instanceof Sought sought) {
      Combination found =
          search
              .apply(obligation(goal, mean), sought)
              .orElseThrow(
                  () -> new Refused("no combination of what is known is " + goal + described()));
      check(goal, mean, found);
      return new Discharged.Combined(goal, mean, found);
    } else if (evidence instanceof Combination c) {
      check(goal, mean, c);
      return new Discharged.Combined(goal, mean, c);
    } else if (evidence instanceof Split split) {
      Signs before = run.signs();
      Discharged.How negative =
          branch(before, split.on(), Signs.NEGATIVE, goal, mean, split.negative());
      Discharged.How zero = branch(before, split.on(), Signs.ZERO, goal, mean, split.zero());
      Discharged.How positive =
          branch(before, split.on(), Signs.POSITIVE, goal, mean, split.positive());
      run.know(before);
      return new Discharged.Cases(split.on(), negative, zero, positive);
    }
    Have have = (Have) evidence;
    Signs before = run.signs();
    List<ForAll<Value>> earlier = universals;
    run.know(before.copy());
    List<Discharged.How> shown = take(have.step());
    List<Fact> told = run.signs().facts();
    Discharged.How then = check(goal, mean, have.then());
    universals = earlier;
    run.know(before);
    return new Discharged.Stepped(have.step(), shown, told, then);
  }

  private String described() {
    String where =
        run.shape() + (run.shape().wholes().isEmpty() || path.isEmpty() ? "" : ", ") + path;
    return where.isEmpty() ? "" : " where " + where;
  }

  private Discharged.How branch(
      Signs before, Polynomial on, int sign, Fact goal, boolean mean, Evidence evidence) {
    known(on);
    if (on.parameters().stream().anyMatch(run::isRandom))
      throw new Refused("a case is distinguished by " + on + ", which is random");
    if ((before.of(on) & sign) == 0) return new Discharged.Excluded();
    Signs inside = before.copy();
    inside.tell(on, sign);
    run.know(inside);
    return check(goal, mean, evidence);
  }

  // ---- combinations ----

  private void check(Fact goal, boolean mean, Combination c) {
    checked++;
    long steps = Effort.of(goal, c);
    if (steps > Effort.MOST_OF_A_COMBINATION)
      throw new Refused(
          "the evidence would take about "
              + steps
              + " steps to check; at most "
              + Effort.MOST_OF_A_COMBINATION
              + " are taken");
    boolean equation = goal.sign() == Sign.ZERO;
    if (equation && !c.cone().isEmpty())
      throw new Refused("an equation is no sum of what is not negative" + described());
    Polynomial left = goal.polynomial();
    for (Polynomial m : c.multipliers()) {
      known(m);
      int sign = run.signs().of(m);
      if (equation ? (sign & Signs.ZERO) != 0 : sign != Signs.POSITIVE)
        throw new Refused(
            "the multiplier "
                + m
                + " is not known to be "
                + (equation ? "other than 0" : "positive"));
      if (mean && m.parameters().stream().anyMatch(run::isRandom))
        throw new Refused("the multiplier " + m + " is random");
      left = left.times(m);
    }
    boolean strict = false;
    for (Summand s : c.cone()) {
      left = left.minus(product(s));
      strict |= isPositive(s);
    }
    for (Multiple m : c.equations()) {
      known(m.factor());
      if ((run.signs().of(m.zero()) & ~Signs.ZERO) != 0)
        throw new Refused(m.zero() + " is not known to be 0");
      left = left.minus(m.factor().times(m.zero()));
    }
    for (Fair f : c.fair()) left = left.minus(product(f, mean));
    Polynomial rest = run.reduced(left);
    if (!rest.isZero())
      throw new Refused("the combination leaves " + rest + " of the goal " + goal + described());
    if (goal.sign() == Sign.POSITIVE && !strict)
      throw new Refused(
          "nothing in the combination is positive, so that "
              + goal
              + " is not shown"
              + described());
  }

  private Polynomial product(Summand s) {
    if (s.weight().signum() <= 0)
      throw new Refused("the weight " + s.weight() + " is not positive");
    known(s.root());
    Polynomial product = s.root().times(s.root()).scale(s.weight());
    for (Polynomial f : s.factors()) {
      known(f);
      if ((run.signs().of(f) & Signs.NEGATIVE) != 0)
        throw new Refused("the factor " + f + " is not known not to be negative");
      product = product.times(f);
    }
    return product;
  }

  private boolean isPositive(Summand s) {
    return (run.signs().of(s.root()) & Signs.ZERO) == 0
        && s.factors().stream().allMatch(f -> run.signs().of(f) == Signs.POSITIVE);
  }

  private Polynomial product(Fair f, boolean mean) {
    if (!mean) throw new Refused("a martingale's step vanishes in expectation only");
    if (!run.fair().contains(f.increment()))
      throw new Refused(
          "the domain does not say that "
              + f.increment().later()
              + " - "
              + f.increment().earlier()
              + " is fair given "
              + f.increment().given());
    known(f.factor());
    for (String symbol : f.factor().parameters()) {
      if (run.isRandom(symbol) && !f.increment().given().contains(symbol)) {
        throw new Refused(
            "the factor of "
                + f.increment().later()
                + " - "
                + f.increment().earlier()
                + " uses "
                + symbol
                + ", given which the step is not known to be fair");
      }
    }
    return f.factor()
        .times(
            Polynomial.parameter(f.increment().later())
                .minus(Polynomial.parameter(f.increment().earlier())));
  }

  private void known(Polynomial p) {
    for (String symbol : p.parameters())
      if (!run.knows(symbol))
        throw new Refused("evidence speaks of " + symbol + ", which is nothing");
  }

  // ---- steps ----

  /** Takes a step; of a cut is returned how it was shown. */
  private List<Discharged.How> take(Step step) {
    if (step instanceof Cut cut) return List.of(cut(cut));
    if (step instanceof Proper proper) proper(proper);
    else if (step instanceof Supporting line) supporting(line);
    else if (step instanceof Instance instance) instance(instance);
    else use((Use) step);
    return List.of();
  }

  private Discharged.How cut(Cut cut) {
    Fact fact = cut.fact();
    known(fact.polynomial());
    if (fact.polynomial().parameters().stream().anyMatch(run::isRandom))
      throw new Refused("a step about " + fact.polynomial() + ", which is random");
    Signs before = run.signs();
    run.know(before.copy());
    Fact shown = contradicted(fact);
    Discharged.How how = check(shown, false, cut.by());
    run.know(before);
    before.tell(fact);
    return how;
  }

  private Unfolding unfolding() {
    Unfolding unfolding = new Unfolding(run, o -> Evidence.sought());
    run.stopForking();
    return unfolding;
  }

  private List<Value> distribution(Unfolding unfolding, List<Term> terms) {
    List<Value> values = terms.stream().map(unfolding::value).toList();
    unfolding.require(
        Frame.NONE.simplex("prediction", values.size()), Map.of("prediction", values));
    return values;
  }

  private void proper(Proper step) {
    if (!(frame.kinds().get(step.rule()) instanceof Frame.Rule rule))
      throw new Refused("no scoring rule is called " + step.rule());
    Unfolding unfolding = unfolding();
    List<Value> x = distribution(unfolding, step.x());
    List<Value> p = distribution(unfolding, step.p());
    if (x.size() != rule.signals() || p.size() != rule.signals())
      throw new Refused(step.rule() + " is for " + rule.signals() + " signals");
    boolean differ = false;
    Value gain = run.constant(Rational.ZERO);
    for (int k = 0; k < x.size(); k++) {
      gain =
          gain.plus(
              x.get(k).times(run.score(step.rule(), k, x).minus(run.score(step.rule(), k, p))));
      differ |= (run.signs().of(x.get(k).minus(p.get(k)).numerator()) & Signs.ZERO) == 0;
    }
    tell(unfolding, gain, rule.strict() && differ);
  }

  private void supporting(Supporting step) {
    if (!(frame.kinds().get(step.f()) instanceof Frame.Convex convex))
      throw new Refused("no convex function is called " + step.f());
    Unfolding unfolding = unfolding();
    Value x = unfolding.value(step.x());
    Value y = unfolding.value(step.y());
    unfolding.require(Frame.NONE.positive("x", "y"), Map.of("x", List.of(x), "y", List.of(y)));
    boolean differ = (run.signs().of(x.minus(y).numerator()) & Signs.ZERO) == 0;
    Value above =
        run.convex(step.f(), x)
            .minus(run.convex(step.f(), y))
            .minus(run.slope(step.f(), y).times(x.minus(y)));
    tell(unfolding, above, convex.strict() && differ);
  }

  private void tell(Unfolding unfolding, Value x, boolean positive) {
    run.signs()
        .tell(
            unfolding.fact(
                new Compared<>(
                    List.of(x),
                    positive ? Relation.MORE : Relation.AT_LEAST,
                    List.of(run.constant(Rational.ZERO)),
                    false)));
  }

  private void instance(Instance step) {
    if (step.universal() < 0 || step.universal() >= universals.size())
      throw new Refused("nothing is known for all further numbers under " + step.universal());
    ForAll<Value> every = universals.get(step.universal());
    Unfolding unfolding = unfolding();
    unfolding.assume(every.body().apply(unfolding.at(every.frame(), step.at())));
    List<ForAll<Value>> more = new ArrayList<>(universals);
    more.addAll(unfolding.universals());
    universals = more;
  }

  private void use(Use step) {
    Unfolding unfolding = unfolding();
    lemmas.use(step.lemma(), step.shape(), run, unfolding, step.at());
  }
}
