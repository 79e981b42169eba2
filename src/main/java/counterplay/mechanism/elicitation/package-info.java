/** Mechanisms that elicit signals and predictions which nobody can verify: one class each. */
package counterplay.mechanism.elicitation;
