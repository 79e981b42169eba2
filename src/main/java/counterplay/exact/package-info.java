/**
 * Numbers, linear algebra, linear programming, polynomials, enclosures: everything exact, nothing
 * else.
 */
package counterplay.exact;
