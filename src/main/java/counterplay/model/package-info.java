/** The vocabulary of games: models, types, strategies, payoffs; finite games. */
package counterplay.model;
