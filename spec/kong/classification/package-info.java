/** Plays listed completely, and the certificates by which they are sorted. */
package kong.classification;
