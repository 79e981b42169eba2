/**
 * Sentences about numbers, written once: relations, quantifiers, domains, and what judging a case
 * finds.
 */
package counterplay.claim.sentence;
