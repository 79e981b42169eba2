package counterplay.corpus.coq;

import counterplay.claim.evidence.Fact;
import counterplay.exact.polynomial.Polynomial;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a checked lemma about data is applied to: the facts that are used, by their places in a
 * list, and polynomials in numbered variables. The variables are numbered as they are asked for.
 */
final class Refinement {

  private static final Pattern PLACE = Pattern.compile("@([A-Za-z0-9_]+)@");
  private static final Pattern DATA = Pattern.compile("<([^<>]*)>");

  private final Map<String, Signed.Entry> used = new LinkedHashMap<>();
  private final List<String> variables = new ArrayList<>();

  /**
   * @param how the evidence, in which facts are called {@code @name@}
   * @param known what is known
   */
  Refinement(String how, Signed known) {
    Matcher m = PLACE.matcher(how);
    while (m.find())
      used.computeIfAbsent(
          m.group(1),
          n -> known.entries().stream().filter(e -> e.name().equals(n)).findFirst().orElseThrow());
  }

  /** The facts that are used, each with its sign. */
  String facts() {
    return used.values().stream()
        .map(e -> "(" + data(e.data()) + ", " + sign(e.sign()) + ")")
        .collect(Collectors.joining("; "));
  }

  /** The text with each {@code <polynomial>} as data. */
  String data(String template) {
    return DATA.matcher(template)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "("
                        + CoqText.ofData(
                            Polynomial.parse(m.group(1)),
                            s -> {
                              if (!variables.contains(s)) variables.add(s);
                              return "V " + (variables.indexOf(s) + 1);
                            })
                        + ")%P"));
  }

  /** The evidence with facts by their places. */
  String places(String how) {
    List<String> names = List.copyOf(used.keySet());
    return PLACE.matcher(data(how)).replaceAll(m -> String.valueOf(names.indexOf(m.group(1))));
  }

  /** The numbers that the variables stand for. */
  String environment(UnaryOperator<String> number) {
    return variables.stream().map(number).collect(Collectors.joining("; "));
  }

  /** Proofs of the facts that are used, as one. */
  String proofs(Function<Signed.Entry, String> proof) {
    return conjunction(used.values().stream().map(proof).toList());
  }

  static String conjunction(List<String> proofs) {
    String all = "I";
    for (int k = proofs.size() - 1; k >= 0; k--) all = "(conj " + proofs.get(k) + " " + all + ")";
    return all;
  }

  static String sign(Fact.Sign sign) {
    return switch (sign) {
      case ZERO -> "Zero";
      case NONZERO -> "NonZero";
      case NONNEGATIVE -> "NonNegative";
      case POSITIVE -> "Positive";
    };
  }
}
