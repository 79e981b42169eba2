/**
 * Makes the verdicts of readings: walks scopes that are covered, hunts through those that are not,
 * shrinks what settles a reading. Read {@link counterplay.search.Hunt} first, then {@link
 * counterplay.search.portfolio.Method}.
 */
package counterplay.search;
