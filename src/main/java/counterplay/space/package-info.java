/**
 * Sets of candidates. A {@link counterplay.space.Space} is known by the choices that make an
 * element, so that whatever is put together by its combinators can be listed smallest first, drawn
 * from, shrunk, and searched at its corners, near them, among its structured members and in the
 * neighbourhood of an element. Read {@link counterplay.space.Space} first, then {@link
 * counterplay.space.choice.Range}.
 */
package counterplay.space;
