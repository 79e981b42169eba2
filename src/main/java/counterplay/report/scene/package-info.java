/** Drawings as shapes and words, and as SVG that takes its colours from the page around it. */
package counterplay.report.scene;
