package counterplay.game.format;

import counterplay.game.FiniteGame;

/**
 * What a game file holds.
 *
 * @param title the game's title; empty where the format has none
 * @param comment free text about it; empty if there is none
 * @param game the game
 */
public record GameFile(String title, String comment, FiniteGame game) {}
