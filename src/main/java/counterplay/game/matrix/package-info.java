/**
 * Two-player games as matrices: equilibria, dominated strategies, and that a list of equilibria is
 * complete.
 */
package counterplay.game.matrix;
