package counterplay.kernel;

import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Shape;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A sentence that the kernel established, and on which part of its domain; nobody else can make
 * one.
 *
 * <p>At every shape that is listed the sentence's code was run along all of its paths.
 */
public final class Theorem {

  private final String sentence;
  private final List<Shape> shapes;
  private final boolean whole;
  private final SortedMap<String, Lemma> lemmas;
  private final Counts counts;

  /**
   * How much was run.
   *
   * @param paths how many paths the code took
   * @param impossible how many of them were shown to be taken by nobody
   * @param unsampled how many of the others no tried member of the domain takes
   * @param obligations how many obligations were discharged
   * @param identities how many of them by normal form alone
   * @param empty how many of them say nothing: both sides are computed by the same steps, or
   *     without the variables
   */
  public record Counts(
      int paths, int impossible, int unsampled, int obligations, int identities, int empty) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts that) {
      return new Counts(
          paths + that.paths,
          impossible + that.impossible,
          unsampled + that.unsampled,
          obligations + that.obligations,
          identities + that.identities,
          empty + that.empty);
    }
  }

  Theorem(
      String sentence,
      List<Shape> shapes,
      boolean whole,
      SortedMap<String, Lemma> lemmas,
      Counts counts) {
    this.sentence = sentence;
    this.shapes = List.copyOf(shapes);
    this.whole = whole;
    this.lemmas = lemmas;
    this.counts = counts;
  }

  /** Whose sentence it is. */
  public String sentence() {
    return sentence;
  }

  /** The shapes at which code was run. */
  public List<Shape> shapes() {
    return shapes;
  }

  /**
   * Whether it holds on the whole domain: sizes without end are covered by a lemma, or there are
   * none.
   */
  public boolean isWhole() {
    return whole;
  }

  /** The lemmas that it rests on, by id. */
  public SortedMap<String, Lemma> lemmas() {
    return lemmas;
  }

  /** How much was run. */
  public Counts counts() {
    return counts;
  }

  /** The sizes at which code was run: {@code n = 2..4, m = 2}. */
  public String sizes(List<String> names) {
    return names.stream()
        .map(
            name -> {
              List<Integer> values =
                  shapes.stream().map(s -> s.of(name)).distinct().sorted().toList();
              int least = values.get(0);
              int most = values.get(values.size() - 1);
              String text =
                  least == most
                      ? String.valueOf(least)
                      : most - least + 1 == values.size()
                          ? least + ".." + most
                          : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
              return name + " = " + text;
            })
        .collect(Collectors.joining(", "));
  }
}
