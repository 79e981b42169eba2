/**
 * Failures planted in true sentences of the paper on data curation, and false proofs, with which
 * search and kernel are measured.
 */
package shahmoon.planted;
