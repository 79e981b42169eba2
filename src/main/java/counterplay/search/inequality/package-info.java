/** Single inequalities: where they are false, and certificates where they are true. */
package counterplay.search.inequality;
