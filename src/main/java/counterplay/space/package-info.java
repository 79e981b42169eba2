/** Sets of candidates that can be enumerated, sampled and shrunk, and their combinators. */
package counterplay.space;
