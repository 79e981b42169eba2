/** Mistakes made on purpose, by which the search and the kernel are measured. */
package counterplay.claim.planted;
