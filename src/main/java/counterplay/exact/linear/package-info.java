/** Vectors, matrices, systems of equations and linear programs over the rationals. */
package counterplay.exact.linear;
