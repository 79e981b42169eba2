/** Divergences, garbled and merged rows, convex functions: the cases of Sections 3 and 5. */
package kong.divergence;
