/**
 * Data curation: bits, commitments as binary channels, posteriors, guesses, profits, privacy
 * prices.
 */
package counterplay.model.curation;
