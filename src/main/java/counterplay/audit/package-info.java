/**
 * The same questions asked of many mechanisms: properties, families of models, and the table of the
 * two.
 */
package counterplay.audit;
