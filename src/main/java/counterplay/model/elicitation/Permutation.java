package counterplay.model.elicitation;

import counterplay.data.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A relabelling of the signals 0 to m - 1.
 *
 * @param images the new label of each signal
 */
public record Permutation(List<Integer> images) {

  /**
   * @throws IllegalArgumentException unless each of 0 to m - 1 is the image of one signal
   */
  public Permutation {
    images = List.copyOf(images);
    List<Integer> sorted = images.stream().sorted().toList();
    if (images.isEmpty() || !sorted.equals(IntStream.range(0, images.size()).boxed().toList())) {
      throw new IllegalArgumentException(
          images + " is no permutation of 0 to " + (images.size() - 1));
    }
  }

  /** The permutation with these images. */
  public static Permutation of(Integer... images) {
    return new Permutation(List.of(images));
  }

  /** Every signal keeps its label. */
  public static Permutation identity(int signals) {
    return new Permutation(IntStream.range(0, signals).boxed().toList());
  }

  /** All m! permutations, in the order of their images; the identity comes first. */
  public static List<Permutation> all(int signals) {
    List<Permutation> all = new ArrayList<>();
    extend(signals, List.of(), all);
    return all;
  }

  private static void extend(int signals, List<Integer> head, List<Permutation> all) {
    if (head.size() == signals) all.add(new Permutation(head));
    for (int s = 0; s < signals; s++) {
      if (!head.contains(s)) extend(signals, Lists.plus(head, s), all);
    }
  }

  /** The number m of signals. */
  public int signals() {
    return images.size();
  }

  /** {@code pi(signal)}. */
  public int of(int signal) {
    return images.get(signal);
  }

  /** The new labels of several signals. */
  public List<Integer> of(List<Integer> signals) {
    return signals.stream().map(images::get).toList();
  }

  /** {@code pi^-1}. */
  public Permutation inverse() {
    return new Permutation(Lists.each(signals(), images::indexOf));
  }

  /** First this relabelling, then the next one. */
  public Permutation then(Permutation next) {
    return new Permutation(next.of(images));
  }

  /** Whether every signal keeps its label. */
  public boolean isIdentity() {
    return equals(identity(signals()));
  }
}
