/**
 * The catalogue of properties: sentences over a mechanism, grouped by what kind of mechanism can be
 * asked, each with the environments in which it is asked, from the smallest on.
 */
package counterplay.audit.properties;
