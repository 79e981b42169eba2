/**
 * Finite games of any number of players: normal form, incomplete information, game trees; their
 * equilibria, exactly.
 */
package counterplay.game;
