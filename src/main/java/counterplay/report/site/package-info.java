/** A site of plain files about what was found: pages, their data, and how they are filled. */
package counterplay.report.site;
