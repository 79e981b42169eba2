/** What a proof supplies for a sentence, and the lemmas that it leans on. */
package counterplay.claim.evidence;
