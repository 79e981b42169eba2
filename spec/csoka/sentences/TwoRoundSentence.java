package csoka.sentences;

import counterplay.claim.evidence.Argument;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.model.dynamic.BeliefProcess;
import counterplay.model.dynamic.Outlook;
import csoka.example.Active;
import csoka.example.TwoRounds;
import csoka.example.TwoRounds.Line;
import csoka.lemmas.TwoRoundTrades;
import csoka.lemmas.TwoRoundVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that is said of the payoffs in the matrix game of Section 2, which are those of plays
 * of the mechanism.
 *
 * @param rule the mechanism
 * @param domain two processes from 1/2
 * @param said what is said
 */
public record TwoRoundSentence(GammaRule rule, Domain domain, TwoRoundTrades.Said said)
    implements Sentence {

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    BeliefProcess<S> blue = TwoRoundVariables.process(x, 0);
    BeliefProcess<S> red = TwoRoundVariables.process(x, 1);
    Outlook<S> outlook = new Outlook<>(TwoRounds.model(x.whole("n"), blue, red)).everywhere();
    return said.of(
        x,
        (row, column) -> {
          List<ReportingBehaviour<S>> all =
              new ArrayList<>(
                  List.of(behaviour(x, row, Active.BLUE), behaviour(x, column, Active.RED)));
          while (all.size() < x.whole("n")) all.add(info -> Map.of(info.type(), x.number(1)));
          return new Play<>(outlook, rule, all).expectedPayoffs().subList(0, 2);
        });
  }

  /** The lowest belief of round 1 is the first type. */
  private static <S extends Scalar<S>> ReportingBehaviour<S> behaviour(
      Variables<S> x, Line line, Active agent) {
    S sure = x.number(1);
    return info ->
        switch (line) {
          case TRUE -> Map.of(info.type(), sure);
          case MODIFIED ->
              Map.of(
                  info.round() == 2 && info.reports().get(1).get(agent.other().index()) == 0
                      ? 1
                      : info.type(),
                  sure);
          case LOW_HIGH -> Map.of(info.round() == 1 ? 0 : 1, sure);
        };
  }

  /**
   * Evidence, carried to every n and every number of beliefs by what trades bring.
   *
   * @param id of the lemma
   * @param formula what is said
   * @param theorem file and theorem of the lemma's proof
   */
  public Proof proof(String id, String formula, String theorem, Argument argument) {
    TwoRoundTrades trades =
        new TwoRoundTrades(
            id,
            formula + ", the payoffs being those of trades by (3) and (4)",
            theorem,
            domain,
            said,
            argument);
    return Proof.by(argument).carriedBy(new TwoRoundTrades.By(trades));
  }
}
