/** What the theorems on data curation lean on beyond the sizes and prices that code is run with. */
package shahmoon.lemmas;
