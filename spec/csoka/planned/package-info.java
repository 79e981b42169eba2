/** Plays by plans: beliefs and reports round by round, and what Lemmas 3.1 and D.1 say of them. */
package csoka.planned;
