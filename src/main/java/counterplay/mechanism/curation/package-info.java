/**
 * Curation protocols: what a center tells each agent about each bit, given everybody's commitment.
 */
package counterplay.mechanism.curation;
