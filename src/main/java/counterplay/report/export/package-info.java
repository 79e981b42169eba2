/** A claim's cases, findings and games for other tools. */
package counterplay.report.export;
