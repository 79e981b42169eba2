package counterplay.corpus.coq;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Hypothesis;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Statement.All;
import counterplay.claim.sentence.Statement.Compared;
import counterplay.claim.sentence.Statement.Exists;
import counterplay.claim.sentence.Statement.ForAll;
import counterplay.claim.sentence.Statement.Implies;
import counterplay.claim.sentence.Statement.Some;
import counterplay.data.Lists;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence at one shape as a statement of Coq about any ordered field, or any real closed field
 * where roots are taken. The sentence's own code is run; sums stay as it makes them.
 */
final class Goals {

  private static final Pattern NAME = Pattern.compile("[A-Za-z]");

  private static final int MOST_PATHS = 500;

  private final Shape shape;
  private final Frame frame;
  private final List<Hypothesis> given;
  private final Sentence sentence;

  private Goals(Sentence sentence, Shape shape) {
    Domain domain = sentence.domain();
    this.sentence = sentence;
    this.shape = shape;
    this.frame = domain.frame().apply(shape);
    this.given = domain.given();
  }

  /**
   * The statement, a line for each premise.
   *
   * @throws IllegalArgumentException if it cannot be said in Coq
   */
  static String of(Sentence sentence, Shape shape) {
    return new Goals(sentence, shape).text();
  }

  private String text() {
    List<String> binders = new ArrayList<>();
    List<String> premises = new ArrayList<>();
    frame.kinds().forEach((name, kind) -> Declarations.declare("", name, kind, binders, premises));
    List<String> paths = new ArrayList<>();
    List<String> conditions = paths(paths);
    String said =
        paths.size() == 1
            ? paths.get(0)
            : paths.stream().map(p -> "(" + p + ")").collect(Collectors.joining("\n  /\\ "));
    String body =
        Stream.of(premises.stream(), conditions.stream(), Stream.of(said))
            .flatMap(s -> s)
            .collect(Collectors.joining(" ->\n  "));
    return "forall "
        + (body.contains("Num.sqrt ") ? "(R : rcfType)" : "(R : realFieldType)")
        + String.join("", binders)
        + ",\n  "
        + body;
  }

  /** What is said on each path of the code; the conditions of the domain are returned. */
  private List<String> paths(List<String> paths) {
    Deque<List<Integer>> open = new ArrayDeque<>(List.of(List.of()));
    List<String> conditions = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Integer> script = open.pop();
      Recorder run = new Recorder(shape, frame, script);
      List<String> here = given.stream().flatMap(h -> premises(run, h.at(run)).stream()).toList();
      if (!run.questions().isEmpty())
        throw new IllegalArgumentException(
            "a condition of the domain asks whether " + run.questions().get(0).premise());
      if (paths.isEmpty()) conditions.addAll(here);
      String said = say(run, sentence.at(run));
      List<Recorder.Question> asked = run.questions();
      for (int k = asked.size() - 1; k >= script.size(); k--) {
        for (int answer = asked.get(k).answers() - 1; answer > 0; answer--) {
          List<Integer> other =
              new ArrayList<>(asked.subList(0, k).stream().map(Recorder.Question::taken).toList());
          other.add(answer);
          open.push(other);
        }
      }
      paths.add(
          asked.stream().map(q -> q.premise() + " -> ").collect(Collectors.joining())
              + (asked.isEmpty() ? said : bracketed(said)));
      if (paths.size() > MOST_PATHS)
        throw new IllegalArgumentException("the code takes more than " + MOST_PATHS + " paths");
    }
    return conditions;
  }

  // ---- statements ----

  private static String bracketed(String text) {
    return text.contains("\\/")
            || text.contains("/\\")
            || text.contains("forall ")
            || text.contains("exists ")
            || text.contains("->")
        ? "(" + text + ")"
        : text;
  }

  /** A premise for each thing that is assumed. */
  private static List<String> premises(Recorder run, Statement<Formula> s) {
    if (s instanceof All<Formula> all)
      return all.parts().stream().flatMap(p -> premises(run, p).stream()).toList();
    if (s instanceof Compared<Formula> c && c.relation() != Relation.DIFFERENT) return places(c);
    return List.of(bracketed(say(run, s)));
  }

  private static String say(Recorder run, Statement<Formula> s) {
    if (s instanceof Compared<Formula> c) {
      return joined(places(c), c.relation() == Relation.DIFFERENT ? " \\/ " : " /\\ ");
    } else if (s instanceof All<Formula> all) {
      return joined(all.parts().stream().map(p -> bracketed(say(run, p))).toList(), " /\\ ");
    } else if (s instanceof Some<Formula> some) {
      return joined(some.parts().stream().map(p -> bracketed(say(run, p))).toList(), " \\/ ");
    } else if (s instanceof Implies<Formula> implies) {
      return joined(premises(run, implies.condition()), " -> ")
          + " -> "
          + bracketed(say(run, implies.consequence()));
    } else if (s instanceof ForAll<Formula> every) {
      return quantified(
          "forall",
          every.name(),
          every.frame(),
          " -> ",
          bodyOf(run, every.name(), every.frame(), every.body()));
    }
    Exists<Formula> exists = (Exists<Formula>) s;
    return quantified(
        "exists",
        exists.name(),
        exists.frame(),
        " /\\ ",
        bodyOf(run, exists.name(), exists.frame(), exists.body()));
  }

  private static String bodyOf(
      Recorder run,
      String name,
      Frame frame,
      java.util.function.Function<counterplay.claim.sentence.Variables<Formula>, Statement<Formula>>
          body) {
    int before = run.questions().size();
    Recorder inner = run.with(name + "X", frame);
    String said = say(inner, body.apply(inner));
    if (run.questions().size() > before)
      throw new IllegalArgumentException(
          "a further number asks whether " + run.questions().get(before).premise());
    return said;
  }

  private static String quantified(
      String word, String name, Frame frame, String join, String body) {
    List<String> binders = new ArrayList<>();
    List<String> premises = new ArrayList<>();
    frame
        .kinds()
        .forEach((n, kind) -> Declarations.declare(name + "X", n, kind, binders, premises));
    premises.add(bracketed(body));
    return word + String.join("", binders) + ", " + String.join(join, premises);
  }

  private static String joined(List<String> parts, String with) {
    return String.join(with, parts);
  }

  private static List<String> places(Compared<Formula> c) {
    return Lists.each(
        c.left().size(),
        k -> {
          String left = c.left().get(k).text();
          String right = c.right().get(k).text();
          String field = names(left) || names(right) ? "" : " :> R";
          return switch (c.relation()) {
                case EQUAL -> left + " = " + right;
                case DIFFERENT -> left + " <> " + right;
                case AT_LEAST -> right + " <= " + left;
                case AT_MOST -> left + " <= " + right;
                case MORE -> right + " < " + left;
                case LESS -> left + " < " + right;
              }
              + field;
        });
  }

  /** Whether a term speaks of a variable, which tells Coq the field. */
  private static boolean names(String term) {
    return NAME.matcher(term.replace("%:R", "")).find();
  }
}
