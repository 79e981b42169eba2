/** Two mechanisms side by side: whether they do the same, and which properties a change moves. */
package counterplay.audit.change;
