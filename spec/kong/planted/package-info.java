/**
 * Failures planted in true sentences of Csoka's paper and in its mechanisms, with which searches
 * are measured.
 */
package kong.planted;
