/** The side of the child process, in which foreign code runs. */
package counterplay.foreign.child;
