/**
 * The small trusted part: judges cases and checks certificates; knows no search and no floating
 * point.
 */
package counterplay.kernel;
