package counterplay.mechanism.team;

import java.util.List;

/**
 * The reports that a round's transfers depend on.
 *
 * @param round t, at least 1
 * @param before the type profile reported in round t - 1; the initial types for t = 1
 * @param now the type profile reported in round t
 */
public record Reports(int round, List<Integer> before, List<Integer> now) {}
