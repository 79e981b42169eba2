package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Models, mechanisms and sentences cannot tell which kind of numbers they run on, and keep nothing
 * from one run for the next.
 */
class OpacityTest {

  private static final List<Path> ROOTS =
      List.of(
          Path.of("src/main/java/counterplay/model"),
          Path.of("src/main/java/counterplay/game"),
          Path.of("src/main/java/counterplay/mechanism"),
          Path.of("spec"));

  /** The places that may: all of them see nothing but rationals, or classes that are no numbers. */
  private static final Set<String> ALLOWED =
      Set.of(
          // mechanisms are looked up by their class
          "counterplay.mechanism.Mechanisms.get: calls java.lang.Class.cast",
          "counterplay.mechanism.Mechanisms.get: calls java.lang.Class.isInstance",
          "counterplay.mechanism.MissingMechanism.<init>: calls java.lang.Class.getSimpleName",
          // a table of rationals that are no probabilities is refused; symbols are asked nothing
          "counterplay.model.dynamic.BeliefProcess.mean: instanceof Rational",
          "counterplay.model.dynamic.BeliefProcess.probability: instanceof Rational",
          // cases are listed by the kind of memory that they have
          "csoka.TriggerCases.every: calls java.lang.Object.getClass",
          // a planted false proof looks at what it must not see
          "csoka.planted.FalseProofsOfTeamRules.Rule.isWrong: calls java.lang.Class.cast",
          "csoka.planted.FalseProofsOfTeamRules.Rule.isWrong: instanceof Rational",
          // planted failures scale one side of a finding about real numbers
          "kong.planted.EquilibriumPlants.scaled: cast to RootSum",
          "kong.planted.EquilibriumPlants.scaled: instanceof NestedRoot",
          // tables that nobody writes to
          "counterplay.game.matrix.SmallGames: static MEMBERS of type int[][]",
          "counterplay.game.matrix.SmallGames: static OF_SIZE of type int[][]");

  private static Set<String> looksOf(String body) {
    String code =
        "package csoka; import counterplay.exact.number.*; import counterplay.exact.polynomial.*;"
            + " import java.util.*; class Curious<S extends Scalar<S>> { "
            + body
            + " }";
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///csoka/Curious.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignore) {
            return code;
          }
        };
    return OpacityScan.of(
        List.of(source),
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null));
  }

  @Test
  void nothing_in_models_mechanisms_and_papers_looks_at_the_kind_of_its_numbers()
      throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(f -> f.toString().endsWith(".java"))
            .filter(f -> !f.toString().matches(".*/game/(format|command)/.*"))
            .forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(300);
    try (StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
      List<JavaFileObject> units = new ArrayList<>();
      files.getJavaFileObjectsFromPaths(sources).forEach(units::add);
      assertThat(OpacityScan.of(units, files)).isEqualTo(new TreeSet<>(ALLOWED));
    }
  }

  private static void isSeen(String body, String what) {
    assertThat(looksOf(body)).as(body).hasSize(1).first().asString().endsWith(": " + what);
  }

  @Test
  void every_way_of_looking_is_seen() {
    isSeen("boolean f(S s) { return s instanceof Rational; }", "instanceof Rational");
    isSeen("boolean f(S s) { return s instanceof Comparable; }", "instanceof Comparable");
    isSeen(
        "boolean f(Object o) { return o instanceof List<?>; }", "instanceof List<?> of anything");
    isSeen("Object f(Object o) { return (Polynomial) o; }", "cast to Polynomial");
    isSeen("boolean f(S s, S t) { return s == t; }", "== of numbers");
    isSeen("Object f(S s) { return s.getClass(); }", "calls java.lang.Object.getClass");
    isSeen("Object f() { return Rational.class; }", "names Rational.class");
    isSeen(
        "Object f() throws Exception { return Class.forName(\"x\"); }",
        "calls java.lang.Class.forName");
    isSeen(
        "Object f() { return StackWalker.getInstance(); }",
        "calls java.lang.StackWalker.getInstance");
    isSeen(
        "Object f() { return new Throwable().getStackTrace(); }",
        "calls java.lang.Throwable.getStackTrace");
    isSeen("Object f() { return Thread.currentThread(); }", "calls java.lang.Thread.currentThread");
    isSeen(
        "int f(S s) { return System.identityHashCode(s); }",
        "calls java.lang.System.identityHashCode");
    isSeen(
        "void f(S s) { Object[] a = new Rational[1]; a[0] = s; }",
        "an array of numbers as another");
    isSeen(
        "void f(Runnable r) { try { r.run(); } catch (ClassCastException e) { return; } }",
        "catches java.lang.ClassCastException");
    isSeen(
        "void f(Runnable r) { try { r.run(); } catch (IllegalStateException | Error e) { return; }"
            + " }",
        "catches java.lang.Error");
    isSeen("static int count = 0;", "static count is not final");
    isSeen(
        "static final List<String> SEEN = new ArrayList<>();",
        "static SEEN of type java.util.List<java.lang.String>");
    isSeen("static final int[] SEEN = {0};", "static SEEN of type int[]");
    isSeen("static final Random RANDOM = new Random(1);", "static RANDOM of type java.util.Random");
  }

  @Test
  void what_does_not_look_is_left_alone() {
    assertThat(
            looksOf(
                "static final List<Rational> UNIT = List.of(Rational.ZERO, Rational.ONE); List<S>"
                    + " all; S first() { return all.get(0); } Rational sum() { return"
                    + " Rational.sum(UNIT); } int k(S s) { return (int) (long) 3 + (s.isNegative()"
                    + " ? 0 : 1); } @Override public boolean equals(Object o) { return o instanceof"
                    + " Curious<?> c && all.equals(c.all); } @Override public int hashCode() {"
                    + " return all.hashCode(); }"))
        .isEmpty();
  }
}
