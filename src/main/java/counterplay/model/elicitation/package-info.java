/**
 * Information elicitation without verification: priors over signals, reports, strategies,
 * divergences, scoring rules.
 */
package counterplay.model.elicitation;
