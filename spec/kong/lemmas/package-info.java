/** Variables, evidence and lemmas that the proofs of several claims share. */
package kong.lemmas;
