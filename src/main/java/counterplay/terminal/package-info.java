/** What all commands share: exit codes, formats, columns, complaints. */
package counterplay.terminal;
