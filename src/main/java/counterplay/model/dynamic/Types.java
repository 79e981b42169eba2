package counterplay.model.dynamic;

import java.util.List;

/**
 * The types of a round, or what is reported of them.
 *
 * @param common index of the public type
 * @param own index of each agent's type
 */
public record Types(int common, List<Integer> own) {}
