/** Claims, their cases and readings, and what judging them yields. */
package counterplay.claim;
