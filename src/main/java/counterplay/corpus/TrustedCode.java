package counterplay.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources that a verdict depends on besides the sentence and the mechanism's own code.
 *
 * @param home the directory that holds {@code src/}
 */
public record TrustedCode(Path home) {

  /**
   * The classes of {@code exact} that the kernel and the words that it reads use, and those that
   * these use, with their rooms.
   */
  public static final List<String> EXACT =
      List.of(
          "number/CoprimeBase",
          "number/DecimalHint",
          "number/Enclosure",
          "number/FixedPoint",
          "number/LinearSum",
          "number/Longs",
          "number/Order",
          "number/Patience",
          "number/PrecisionException",
          "number/Radicals",
          "number/Rational",
          "number/RealNumber",
          "number/Scalar",
          "polynomial/BoxTree",
          "polynomial/Monomial",
          "polynomial/Polynomial",
          "polynomial/PolynomialText",
          "real/AlgebraicNumber",
          "real/Approximation",
          "real/ComputedNumber",
          "real/DecimalCell",
          "real/Denesting",
          "real/Enclosures",
          "real/Expression",
          "real/ExpressionParser",
          "real/FormalNumber",
          "real/LogSum",
          "real/NestedRoot",
          "real/NormalDistribution",
          "real/RadicalExpression",
          "real/RealArithmetic",
          "real/RealRoots",
          "real/Reals",
          "real/RootBound",
          "real/RootPolynomial",
          "real/RootRefinement",
          "real/RootSum",
          "real/Series",
          "real/UnivariatePolynomial");

  /** How many lines, in files of which folders; without the sources, only which. */
  public String words() {
    long kernel = lines(folder("src/main/java/counterplay/kernel"));
    long claim = lines(folder("src/main/java/counterplay/claim"));
    long exact =
        lines(
            EXACT.stream()
                .map(c -> home.resolve("src/main/java/counterplay/exact/" + c + ".java"))
                .filter(Files::exists)
                .toList());
    return "the kernel (counterplay.kernel"
        + of(kernel)
        + "), the words that it reads (counterplay.claim"
        + of(claim)
        + ") and of counterplay.exact "
        + String.join(", ", EXACT.stream().map(c -> c.substring(c.indexOf('/') + 1)).toList())
        + of(exact)
        + "; the Java compiler and virtual machine";
  }

  private static String of(long lines) {
    return lines == 0 ? "" : ", " + lines + " lines with comments";
  }

  private List<Path> folder(String name) {
    try (Stream<Path> files = Files.walk(home.resolve(name))) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static long lines(List<Path> files) {
    long lines = 0;
    for (Path file : files) {
      try (Stream<String> all = Files.lines(file)) {
        lines += all.filter(l -> !l.isBlank() && !l.startsWith("import ")).count();
      } catch (IOException | java.io.UncheckedIOException e) {
        return 0;
      }
    }
    return lines;
  }
}
