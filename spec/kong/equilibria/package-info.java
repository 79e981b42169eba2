/** Equilibria of peer prediction that are found by their structure, and what they pay. */
package kong.equilibria;
