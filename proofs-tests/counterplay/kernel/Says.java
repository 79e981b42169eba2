package counterplay.kernel;

import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements in few letters. {@code that("x^2 : y <= sqrt z, u")} compares, place by place, what
 * stands on both sides: polynomials, quotients ({@code :}), roots of polynomials. Further numbers
 * of the inner statement come first.
 */
interface Says extends Hypothesis {

  <S extends Scalar<S>> Statement<S> at(List<Variables<S>> scopes);

  @Override
  default <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    return at(List.of(x));
  }

  /** A comparison; means where the text begins with {@code E[process]}. */
  static Says that(String text) {
    return new Comparison(text);
  }

  static Says all(Says... parts) {
    return new Parts(List.of(parts), true);
  }

  static Says some(Says... parts) {
    return new Parts(List.of(parts), false);
  }

  default Says then(Says consequence) {
    return new Conditional(this, consequence);
  }

  static Says forAll(String name, Frame frame, Says body) {
    return new Quantified(name, frame, body, true);
  }

  static Says exists(String name, Frame frame, Says body) {
    return new Quantified(name, frame, body, false);
  }

  default Sentence in(Domain domain, Assignment... cases) {
    return new Of(domain, this, List.of(cases));
  }

  default Sentence in(Frame frame, Assignment... cases) {
    return in(Domain.all().numbers(s -> frame), cases);
  }

  /** A sentence. */
  record Of(Domain domain, Says says, List<Assignment> known) implements Sentence {
    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return says.at(List.of(x));
    }

    @Override
    public List<Assignment> cases(Shape shape) {
      return known;
    }
  }

  /** A comparison. */
  record Comparison(String text) implements Says {
    @Override
    public <S extends Scalar<S>> Statement<S> at(List<Variables<S>> scopes) {
      boolean mean = text.startsWith("E[");
      String process = mean ? text.substring(2, text.indexOf(']')) : "";
      String rest = mean ? text.substring(text.indexOf(']') + 1) : text;
      String sign =
          Stream.of(">=", "<=", "!=", "=", ">", "<").filter(rest::contains).findFirst().get();
      Relation relation =
          Arrays.stream(Relation.values()).filter(r -> r.sign().equals(sign)).findFirst().get();
      String left = rest.substring(0, rest.indexOf(sign));
      String right = rest.substring(rest.indexOf(sign) + sign.length());
      if (mean) {
        Variables<S> outer = scopes.get(scopes.size() - 1);
        return Statement.of(
            outer.mean(process, inside -> number(left, with(inside, scopes))),
            relation,
            outer.mean(process, inside -> number(right, with(inside, scopes))));
      }
      return Statement.of(numbers(left, scopes), relation, numbers(right, scopes));
    }

    private static <S extends Scalar<S>> List<S> numbers(String text, List<Variables<S>> scopes) {
      return Arrays.stream(text.split(",")).map(t -> number(t.strip(), scopes)).toList();
    }

    private static <S extends Scalar<S>> S number(String text, List<Variables<S>> scopes) {
      String t = text.strip();
      Variables<S> outer = scopes.get(scopes.size() - 1);
      if (t.startsWith("sqrt ")) return outer.root(number(t.substring(5), scopes));
      if (t.startsWith("f(")) return outer.convex("f", number(t.substring(2), scopes));
      if (t.contains(":")) {
        int at = t.indexOf(':');
        return number(t.substring(0, at), scopes).over(number(t.substring(at + 1), scopes));
      }
      return Polynomial.parse(t).at(outer.number(1), name -> named(name, scopes));
    }
  }

  private static <S extends Scalar<S>> List<Variables<S>> with(
      Variables<S> inner, List<Variables<S>> outer) {
    List<Variables<S>> more = new ArrayList<>(List.of(inner));
    more.addAll(outer);
    return more;
  }

  private static <S extends Scalar<S>> S named(String name, List<Variables<S>> scopes) {
    int place = name.indexOf('_');
    String stem = place < 0 ? name : name.substring(0, place);
    for (Variables<S> x : scopes) {
      try {
        return x.list(stem).get(place < 0 ? 0 : Integer.parseInt(name.substring(place + 1)));
      } catch (IllegalArgumentException e) {
        continue; // it is another scope's
      }
    }
    return scopes.get(0).number(scopes.get(scopes.size() - 1).whole(stem));
  }

  /** Some parts or all of them. */
  record Parts(List<Says> parts, boolean all) implements Says {
    @Override
    public <S extends Scalar<S>> Statement<S> at(List<Variables<S>> scopes) {
      List<Statement<S>> each = new ArrayList<>();
      for (Says part : parts) each.add(part.at(scopes));
      return all ? new Statement.All<>(each) : new Statement.Some<>(each);
    }
  }

  /** A condition and what follows. */
  record Conditional(Says condition, Says consequence) implements Says {
    @Override
    public <S extends Scalar<S>> Statement<S> at(List<Variables<S>> scopes) {
      return condition.at(scopes).implies(consequence.at(scopes));
    }
  }

  /** Something about further numbers. */
  record Quantified(String name, Frame frame, Says body, boolean every) implements Says {
    @Override
    public <S extends Scalar<S>> Statement<S> at(List<Variables<S>> scopes) {
      return every
          ? new Statement.ForAll<>(name, frame, x -> body.at(with(x, scopes)))
          : new Statement.Exists<>(name, frame, x -> body.at(with(x, scopes)));
    }
  }
}
