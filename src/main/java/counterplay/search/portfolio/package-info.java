/**
 * The ways in which a hunt looks for a settling case: each works on numbered units, and the kernel
 * judges what it proposes.
 */
package counterplay.search.portfolio;
