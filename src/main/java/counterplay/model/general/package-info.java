/**
 * The more general dynamic model: a public type, private decisions, types that move by a law, and
 * who gets to know what.
 */
package counterplay.model.general;
