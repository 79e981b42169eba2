/** Walks scopes, hunts for cases that settle a reading, shrinks them, and makes the verdicts of readings. */
package counterplay.search;
