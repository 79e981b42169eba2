/** Plays in words: who has which type, who reports what, who is paid what, beside the truth. */
package counterplay.audit.plays;
