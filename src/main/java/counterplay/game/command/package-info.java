/** The commands about finite games. */
package counterplay.game.command;
