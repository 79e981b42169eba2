/** Pictures of cases, drawn from their data and from the code that runs in them. */
package counterplay.report.play;
