/** A mechanism that is played again and again: signals, trigger strategies, and what they bring. */
package counterplay.mechanism.repeated;
