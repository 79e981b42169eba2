/**
 * Real numbers with decided signs: roots, sums of roots, logarithms, normal probabilities; and
 * enclosures.
 */
package counterplay.exact.real;
