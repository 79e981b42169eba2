/**
 * Cases of the more general model of Section 6: offers, stakes, privacy, coalitions, guarantees.
 */
package csoka.general;
