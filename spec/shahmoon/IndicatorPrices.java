package shahmoon;

import static counterplay.claim.Verdict.BOUNDED;
import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.Claim;
import counterplay.claim.Definition;
import counterplay.claim.Kind;
import counterplay.claim.Reading;
import counterplay.claim.Scope;
import counterplay.claim.Spec;
import counterplay.claim.sentence.Finding;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.IndicatorPriceProtocol;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.curation.OrderType;
import counterplay.space.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import shahmoon.setup.Levels;
import shahmoon.setup.Protocols;
import shahmoon.setup.Replies;
import shahmoon.setup.SameEquilibria;
import shahmoon.setup.Situations;

/** Footnote 7: the competitive protocol with the indicator price. */
public final class IndicatorPrices implements Spec {

  /** The same strategies under two orders of prices. */
  public record Repriced(OrderType one, OrderType other) {
    private static Stream<Repriced> all(int agents) {
      Map<List<Manner>, List<OrderType>> alike =
          OrderType.all(agents).stream()
              .collect(
                  Collectors.groupingBy(
                      OrderType::manners, LinkedHashMap::new, Collectors.toList()));
      return alike.values().stream()
          .flatMap(types -> types.stream().map(t -> new Repriced(types.get(0), t)));
    }
  }

  @Override
  public List<Claim<?>> claims(Mechanisms mechanisms) {
    Protocols protocols = new Protocols(mechanisms);
    CurationProtocol indicator = protocols.of("indicator-price");
    SameEquilibria.BothWays same = SameEquilibria.both(protocols.competitive(), indicator);
    return List.of(
        DeviationClaims.bounded(
            "footnote-7-same-equilibria",
            "Footnote 7",
            "with the indicator price the competitive protocol has the same equilibria",
            Situations.scope("every profile", Situations::any, s -> true),
            same.asked(),
            same.proof()),
        Claim.of(
            "shahmoon/footnote-7-no-knowledge",
            Kind.STATEMENT,
            "Footnote 7",
            "with the indicator price replies do not depend on prices: who is silent and who"
                + " truthful decides",
            Repriced.class,
            Reading.printed(
                BOUNDED,
                Scope.part(
                    "every profile of two agents or more, at any two orders of prices",
                    "N = 2, 3, 4 and prices in equal steps",
                    Space.of(
                        IntStream.rangeClosed(2, Levels.RUN)
                            .boxed()
                            .flatMap(Repriced::all)
                            .toList())),
                c ->
                    Finding.of(
                        numbers(indicator, c.one()), EQUAL, numbers(indicator, c.other())))));
  }

  private static List<Rational> numbers(CurationProtocol protocol, OrderType t) {
    List<Commitment<Rational>> profile = Levels.profile(t, level -> level);
    return Replies.each(Replies.Who.ALL, t, i -> protocol.reply(i, profile));
  }

  @Override
  public List<Definition> definitions() {
    return List.of(
        new Definition(
            "shahmoon/mechanism-indicator-price", "Footnote 7", IndicatorPriceProtocol.class));
  }
}
