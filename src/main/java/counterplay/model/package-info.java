/** The vocabulary of games: settings, priors, strategies, profiles, payments; finite games and their equilibria. */
package counterplay.model;
