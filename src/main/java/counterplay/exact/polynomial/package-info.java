/** Polynomials over the rationals in several unknowns, and bounds of them on boxes. */
package counterplay.exact.polynomial;
