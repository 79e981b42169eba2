package counterplay.model.dynamic;

import java.util.List;

/**
 * What a planner decides in a round: the public decision and the private decisions that he
 * recommends.
 *
 * @param decision index of the public decision
 * @param actions index of each agent's recommended private decision
 */
public record Choice(int decision, List<Integer> actions) {}
