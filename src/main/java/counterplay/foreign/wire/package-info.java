/** Questions to foreign code and its answers, as data. */
package counterplay.foreign.wire;
