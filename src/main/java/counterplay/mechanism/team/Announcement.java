package counterplay.mechanism.team;

import counterplay.model.dynamic.Types;

/**
 * What the transfers of a round of the more general model depend on.
 *
 * @param round t = 1..k
 * @param before the public type and the reports of round t - 1; the initial types for t = 1
 * @param now the public type and the reports of round t
 */
public record Announcement(int round, Types before, Types now) {}
