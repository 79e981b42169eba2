/** Priors, strategies and payments as finite tables, and when nobody can tell two of them apart. */
package counterplay.model.scenario;
