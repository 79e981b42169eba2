/**
 * The models, strategies and games that the sentences of the paper speak of, and the certificates
 * they share.
 */
package csoka.setup;
