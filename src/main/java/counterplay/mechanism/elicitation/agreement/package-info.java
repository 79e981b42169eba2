/** Rules that pay for agreement: with a peer, and against what agreement by chance would bring. */
package counterplay.mechanism.elicitation.agreement;
