/**
 * Specifications found on the class path, witnesses on file, and the forms in which data leaves and
 * enters the program.
 */
package counterplay.corpus;
