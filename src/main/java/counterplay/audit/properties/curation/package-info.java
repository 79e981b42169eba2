/** Properties of curation protocols, and of the parts of mechanisms. */
package counterplay.audit.properties.curation;
