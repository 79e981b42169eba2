package counterplay.game;

import counterplay.exact.number.Rational;

/**
 * What a player can do best while the others stay with their strategies.
 *
 * @param player counted from 0
 * @param strategy a best reply, counted from 0: the first one
 * @param payoff what it earns
 * @param gain by how much that is more than what the player has; zero exactly if she has a best
 *     reply already
 */
public record Deviation(int player, int strategy, Rational payoff, Rational gain) {}
