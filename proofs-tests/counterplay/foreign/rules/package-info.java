/**
 * Rules and claims as users might hand them over: some change at a size, some do harm. They are
 * read as sources by the tests.
 */
package counterplay.foreign.rules;
