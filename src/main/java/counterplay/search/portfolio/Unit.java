package counterplay.search.portfolio;

/**
 * A piece of work of a hunt. What it does depends on nothing but this, the reading and its space.
 *
 * @param number its place in the sequence of units, from 0
 * @param method how it looks
 * @param allowance how many cases it may judge
 * @param seed of its random choices
 */
public record Unit(long number, Method method, int allowance, long seed) {}
