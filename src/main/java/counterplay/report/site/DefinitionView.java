package counterplay.report.site;

import counterplay.claim.Definition;

/**
 * A definition with what the comment of its class says first, for templates.
 *
 * @param definition what it is
 * @param says one sentence or two, or empty
 */
public record DefinitionView(Definition definition, String says) {

  static DefinitionView of(Definition d, Sources sources) {
    return new DefinitionView(
        d,
        sources.comment(d.carrier()).stream()
            .filter(p -> !p.isFormula())
            .findFirst()
            .map(Sources.Piece::text)
            .orElse(""));
  }
}
