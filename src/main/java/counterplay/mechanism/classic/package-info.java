/**
 * Mechanisms of the older literature, as transfer rules: a static mechanism is one for models of a
 * single round.
 */
package counterplay.mechanism.classic;
