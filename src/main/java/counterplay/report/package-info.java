/** Pictures, and the exact data beside them. */
package counterplay.report;
