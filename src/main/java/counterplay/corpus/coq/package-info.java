/**
 * Sentences as statements of the proof assistant Coq, over Mathematical Components, and which
 * lemmas it has checked.
 */
package counterplay.corpus.coq;
