/** Rationals, intervals with rational ends, and what every kind of exact number can do. */
package counterplay.exact.number;
