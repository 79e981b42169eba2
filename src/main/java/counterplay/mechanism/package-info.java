/**
 * Mechanisms: one class each, its formula in its Javadoc. A mechanism does not know which claims
 * are made about it.
 */
package counterplay.mechanism;
