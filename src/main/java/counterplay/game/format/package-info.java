/** Files of games and of profiles: normal form, extensive form, lrsnash, JSON. */
package counterplay.game.format;
