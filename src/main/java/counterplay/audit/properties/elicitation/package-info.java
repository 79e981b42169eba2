/**
 * Properties of rules that elicit signals, with and without predictions, with one task and several.
 */
package counterplay.audit.properties.elicitation;
