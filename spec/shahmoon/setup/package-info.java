/**
 * What several sentences on data curation share: situations, games over price levels, information.
 */
package shahmoon.setup;
