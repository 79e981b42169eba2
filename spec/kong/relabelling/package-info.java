/** Priors and strategies with their labels changed. */
package kong.relabelling;
