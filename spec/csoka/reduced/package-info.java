/** The games of Sections 3 and 4 reduced to the moves that matter, and their plans. */
package csoka.reduced;
