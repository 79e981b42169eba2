/** Properties of team mechanisms and of rules for the more general model. */
package counterplay.audit.properties.team;
