/**
 * Rules and claims of a user's own: their code runs in a process of its own and answers with data.
 * Only this side makes verdicts, and what was judged with foreign code is never more than bounded.
 */
package counterplay.foreign;
