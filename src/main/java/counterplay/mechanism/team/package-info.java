/**
 * Dynamic mechanisms with team transfers: each report is paid for by what it changes for the
 * others.
 */
package counterplay.mechanism.team;
