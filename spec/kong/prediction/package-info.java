/**
 * Best predictions, truthful reports and changes of reports, as cases and as variables of a proof.
 */
package kong.prediction;
