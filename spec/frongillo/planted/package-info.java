/**
 * Failures planted in true sentences of the paper on real-valued signals, and false proofs, with
 * which search and kernel are measured.
 */
package frongillo.planted;
