package counterplay.foreign.child;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports of classes that have moved to another package on the same floor since a rule was written:
 * {@code import counterplay.exact.Rational} finds {@code counterplay.exact.number.Rational}, and
 * {@code import counterplay.claim.*} the packages below it as well. Lines keep their numbers.
 *
 * @param classes the names of the program's classes
 */
record MovedImports(List<String> classes) {

  private static final Pattern ONE =
      Pattern.compile(
          "import"
              + " (counterplay\\.\\w+|csoka|kong|frongillo|shahmoon)(\\.[\\w.]+)?\\.([A-Z]\\w*)\\s*;");
  private static final Pattern ALL =
      Pattern.compile("import (counterplay\\.(?:exact|claim|model|game))\\.\\*\\s*;");

  /** The source with imports as they are now; itself if every import is. */
  String mended(String source) {
    String ones = ONE.matcher(source).replaceAll(this::one);
    return ALL.matcher(ones).replaceAll(this::all);
  }

  /**
   * A class is looked for below its floor if it is not where it was; two that fit are left alone.
   */
  private String one(MatchResult found) {
    String whole = found.group().replaceAll("^import |\\s*;$", "");
    List<String> now =
        classes.contains(whole)
            ? List.of()
            : classes.stream()
                .filter(c -> c.startsWith(found.group(1) + ".") && c.endsWith("." + found.group(3)))
                .toList();
    return Matcher.quoteReplacement(now.size() == 1 ? "import " + now.get(0) + ";" : found.group());
  }

  private String all(MatchResult found) {
    String packages =
        classes.stream()
            .filter(c -> c.startsWith(found.group(1) + ".") && !c.contains("$"))
            .map(c -> c.substring(0, c.lastIndexOf('.')))
            .distinct()
            .map(p -> "import " + p + ".*;")
            .collect(Collectors.joining(" "));
    return Matcher.quoteReplacement(packages.isEmpty() ? found.group() : packages);
  }

  /** Whether there is anything to look for. */
  static boolean concerns(String source) {
    return Stream.of(ONE, ALL).anyMatch(p -> p.matcher(source).find());
  }
}
