/**
 * Example 2.1, Blue, Red and Green: its models, its reports in one round and in several, and what
 * can be gained in it.
 */
package csoka.example;
