/**
 * Sentences of one shape, of which several claims each compare something: about plays of the four
 * rounds, and about two rounds.
 */
package csoka.sentences;
