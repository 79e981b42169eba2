/**
 * Dynamic models: types that move by a law, decisions, utilities, and what a planner can expect in
 * them.
 */
package counterplay.model.dynamic;
