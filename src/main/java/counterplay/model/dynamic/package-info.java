/**
 * Dynamic models: types that move by a law, decisions, utilities, and what a planner can expect in
 * them.
 *
 * <p>A {@link counterplay.model.dynamic.DecisionProcess} is what there is to calculate with: stages
 * with types, a choice, utilities and independent draws. Backward induction over it ({@link
 * counterplay.model.dynamic.Expectations}) and the best that a coalition can do in it are written
 * once. Two records of data are such processes, each in the words and at the times of its section
 * of the paper:
 *
 * <ul>
 *   <li>{@link counterplay.model.dynamic.DynamicModel} (Section 1.2): no public type; in round t
 *       types are known, then the choice is taken and brings utility; the choice of the last round
 *       comes after its reports.
 *   <li>{@link counterplay.model.dynamic.GeneralModel} (Section 6.2): laws depend on a public type,
 *       too; in round t the choice is taken, then types are drawn and reported, so that the choice
 *       of round t is that of stage t - 1; what is had is had at the end, in a last stage without a
 *       choice.
 * </ul>
 *
 * What is seen of types before the reports ({@link counterplay.model.dynamic.Disclosure}) is data
 * beside a process; in a dynamic model it is nothing. Payoffs that are not quasilinear ({@link
 * counterplay.model.dynamic.Stakes}) have frontiers instead of expected values, and their recursion
 * is another one.
 */
package counterplay.model.dynamic;
