/** Files: witnesses, certificates, and queries for other tools. */
package counterplay.corpus;
