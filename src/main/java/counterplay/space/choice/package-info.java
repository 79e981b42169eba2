/**
 * The choices of which the elements of a space are made: what may be chosen at one place (a {@link
 * counterplay.space.choice.Range}), what was chosen (a tree of {@link
 * counterplay.space.choice.Choices}), and who chooses (a {@link counterplay.space.choice.Chooser}).
 */
package counterplay.space.choice;
