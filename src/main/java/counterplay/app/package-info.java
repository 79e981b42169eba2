/** The command line. */
package counterplay.app;
