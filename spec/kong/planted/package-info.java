/**
 * Failures planted in true sentences of Kong and Schoenebeck's paper and in its mechanisms, with
 * which searches are measured.
 */
package kong.planted;
