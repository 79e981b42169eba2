package counterplay.model.dynamic;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of a round, or what is reported of them.
 *
 * @param common index of the public type
 * @param own index of each agent's type
 */
public record Types(int common, List<Integer> own) {

  /** The types of a profile, the public one first. */
  public static Types of(List<Integer> profile) {
    return new Types(profile.get(0), profile.subList(1, profile.size()));
  }

  /** All of them, the public one first. */
  public List<Integer> profile() {
    List<Integer> profile = new ArrayList<>(List.of(common));
    profile.addAll(own);
    return List.copyOf(profile);
  }
}
