/** What commands print: rows, tables, JSON, first screens. */
package counterplay.app.tables;
