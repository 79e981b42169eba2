/** Records as JSON with a closed schema, and text files that are never half written. */
package counterplay.data;
