package counterplay.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.corpus.CertificateFile;
import counterplay.corpus.EvidenceFile;
import counterplay.corpus.Witness;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.exact.polynomial.Polynomial;
import counterplay.exact.polynomial.PolynomialExpression;
import counterplay.exact.real.Expression;
import counterplay.game.format.GameFile;
import counterplay.game.format.GameFiles;
import counterplay.game.format.ProfileFile;
import counterplay.kernel.Kernel;
import counterplay.search.inequality.Decision;
import counterplay.search.inequality.Inequality;
import counterplay.search.inequality.InequalityAnswer;
import counterplay.search.inequality.Within;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What reads files and expressions, with texts to begin from. */
final class Readers {

  /**
   * A reader.
   *
   * @param name what it reads
   * @param seeds texts that it accepts
   * @param tokens what its texts are made of
   * @param reader takes a text; refuses by an exception, and fails if what it read is wrong
   */
  record Reader(String name, List<String> seeds, List<String> tokens, Take reader) {}

  interface Take {
    void read(String text);
  }

  private static final List<String> NUMBERS =
      List.of("0", "1", "-1", "1/2", "-3/7", "99999999999999999999", "1/0", "0.25", "1e5", "+2");
  private static final List<String> ARITHMETIC =
      with(
          NUMBERS,
          "+",
          "-",
          "*",
          "/",
          "^",
          "(",
          ")",
          " ",
          "x",
          "y",
          "^2",
          "^60",
          "sqrt(",
          "log(",
          "exp(",
          "pi",
          "arctan(",
          "Phi(",
          "Phi2(",
          "phi(",
          "root(x^3-2, 1)",
          ",",
          ".",
          "\u00e9");
  private static final List<String> GAME =
      with(
          NUMBERS, "NFG", "EFG", "1", "2", "R", "\"a\"", "\"", "{", "}", ",", "\n", " ", "t", "p",
          "c", "\\", "\uFEFF");
  private static final List<String> JSON =
      with(
          NUMBERS,
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\"x\"",
          "\"kind\"",
          "null",
          "true",
          "\n",
          "\"1/2\"",
          "\"x^9999\"",
          "\\u0000");

  private Readers() {}

  private static List<String> with(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  /** All of them. */
  static List<Reader> all(Path home) {
    return List.of(
        new Reader(
            "rational numbers",
            List.of("1/2", "-7", "12345678901234567890/3"),
            NUMBERS,
            text -> {
              Rational r = Rational.parse(text);
              assertThat(Rational.parse(r.toString())).isEqualTo(r);
            }),
        new Reader(
            "polynomials",
            List.of("100*p*q - 1/2*p^2 + 3", "x^3*y - y", "0"),
            ARITHMETIC,
            text -> {
              Polynomial p = Polynomial.parse(text);
              assertThat(Polynomial.parse(p.toString())).isEqualTo(p);
            }),
        new Reader(
            "polynomial expressions",
            List.of("(x - y)^2 + x*y/3", "-(a+b)^3*(2-1/4)"),
            ARITHMETIC,
            text -> {
              Polynomial p = PolynomialExpression.parse(text);
              assertThat(PolynomialExpression.parse(p.toString())).isEqualTo(p);
              if (p.isConstant() && p.parameters().isEmpty() && !text.matches(".*[a-zA-Z].*"))
                assertThat(Expression.parse(text).enclosure(5).contains(p.constantTerm())).isTrue();
            }),
        new Reader(
            "expressions",
            List.of("sqrt(2)+sqrt(3)-sqrt(5+2*sqrt(6))", "3*log(2)-log(8)", "Phi(1/3)/pi"),
            ARITHMETIC,
            text -> {
              Expression e = Expression.parse(text);
              int sign =
                  e.enclosure(3).lo().signum() > 0 ? 1 : e.enclosure(3).hi().signum() < 0 ? -1 : 0;
              if (sign != 0)
                assertThat(e.sign(10).toString()).isEqualTo(sign > 0 ? "MORE" : "LESS");
            }),
        new Reader(
            "statements",
            List.of("x*(1-x) <= 1/4", "3 < pi", "a = b"),
            with(ARITHMETIC, "<", "<=", ">", ">=", "="),
            text -> assertThat(text).contains(Inequality.of(text).left())),
        new Reader(
            "games",
            List.of(
                "2 2\n2 0\n0 1\n1 0\n0 2\n",
                "NFG 1 R \"\" { \"a\" \"b\" } { 2 2 }\n2 2 3 0 0 3 1 1\n",
                "NFG 1 R \"t\" { \"a\" \"b\" } { { \"T\" \"B\" } { \"L\" } }\n"
                    + "{ { \"o\" 1, 2 } } 1 0\n",
                "EFG 2 R \"x\" { \"A\" \"B\" } \"\" p \"\" 1 1 \"\" { \"out\" \"in\" } 0 t \"\" 1"
                    + " \"\" { 2, 0 } c \"\" 1 \"\" { \"h\" 1/2 \"l\" 1/2 } 0 t \"\" 2 \"\" { 0, 0"
                    + " } t \"\" 3 \"\" { 0, 1 }",
                "{\"types\":[[\"any\"],[\"meet\"]],\"actions\":[[\"B\"],[\"B\",\"S\"]],"
                    + "\"prior\":[\"1\"],\"payoffs\":[[[\"2\",\"1\"],[\"0\",\"0\"]]]}"),
            GAME,
            text -> {
              GameFile file = GameFiles.parse("game", text);
              String written = GameFiles.gambit(file);
              assertThat(GameFiles.parse("again", written).game().normalForm().payoffs())
                  .isEqualTo(file.game().normalForm().payoffs());
            }),
        new Reader(
            "profiles",
            List.of(
                "[[\"1/2\",\"1/2\"],[\"1\",\"0\"]]",
                "{\"behaviour\":[[\"1\",\"0\"]],\"beliefs\":[[\"1\"]]}",
                "{\"rules\":[[[\"1\",\"0\"]],[[\"1\",\"0\"],[\"0\",\"1\"]]]}",
                "{\"distribution\":[\"1/2\",\"0\",\"0\",\"1/2\"]}"),
            JSON,
            text -> {
              if (ProfileFile.parse("profile", text) instanceof ProfileFile.Mixed m) {
                m.profile()
                    .mixtures()
                    .forEach(x -> assertThat(Rational.sum(x)).isEqualTo(Rational.ONE));
              }
            }),
        new Reader("certificates", certificates(), JSON, Readers::certificate),
        new Reader(
            "witnesses", files(home, "counterexamples"), JSON, text -> Witness.of(object(text))),
        new Reader(
            "evidence",
            files(home, "proofs-tests/evidence"),
            JSON,
            text -> EvidenceFile.of(object(text))));
  }

  private static ObjectNode object(String text) {
    return Json.object(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> certificates() {
    Within box = new Within(Map.of("x", List.of(Rational.ZERO, Rational.ONE)), List.of());
    Within simplex = new Within(Map.of(), List.of(List.of("a", "b")));
    return Stream.of(
            Decision.of(Inequality.of("3 < pi"), Within.everywhere()),
            Decision.of(Inequality.of("x^2 + y^2 >= 2*x*y"), Within.everywhere()),
            Decision.of(Inequality.of("(x + y)^2 = x^2 + 2*x*y + y^2"), Within.everywhere()),
            Decision.of(Inequality.of("x*(1-x) <= 1/4"), box),
            Decision.of(Inequality.of("(3*x-1)^2 >= 0"), box),
            Decision.of(Inequality.of("a*b <= 1/3"), simplex),
            Decision.of(Inequality.of("a*b <= 26/100"), simplex),
            Decision.together(Stream.of("x <= 1", "x >= 2").map(Inequality::of).toList()))
        .map(a -> ((InequalityAnswer.Proved) a).certificate())
        .map(c -> Json.canonical(Records.write(new CertificateFile(c.words(), c)), Set.of()))
        .toList();
  }

  private static void certificate(String text) {
    CertificateFile file = Records.read(object(text), CertificateFile.class, "certificate");
    String again = Json.canonical(Records.write(file), Set.of());
    assertThat(Records.read(object(again), CertificateFile.class, "certificate")).isEqualTo(file);
    Kernel.refusal(file.certificate());
  }

  private static List<String> files(Path home, String folder) {
    try (Stream<Path> files = Files.walk(home.resolve(folder))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        if (Files.size(file) < 3_000 && texts.size() < 40) texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Whether this is how a text is refused. */
  static boolean isRefusal(Throwable e) {
    return e instanceof IllegalArgumentException
        || e instanceof ArithmeticException
        || e instanceof BadFile;
  }
}
