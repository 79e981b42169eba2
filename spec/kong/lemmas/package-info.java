/** Variables of sentences about elicitation, and the lemmas that carry them to every number of agents and of signals. */
package kong.lemmas;
