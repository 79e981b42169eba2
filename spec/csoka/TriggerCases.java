package csoka;

import counterplay.claim.Scope;
import counterplay.exact.number.Rational;
import counterplay.mechanism.repeated.Horizon;
import counterplay.mechanism.repeated.Trigger;
import counterplay.mechanism.repeated.Trigger.Memory;
import counterplay.mechanism.repeated.Trigger.Watched;
import counterplay.space.Space;
import csoka.ReportingThousandAsLongAsTheOtherDid.Case;
import java.util.List;

/** The trigger profiles of Appendix G and the horizons for which they are judged. */
final class TriggerCases {

  private TriggerCases() {}

  static Scope<Case> every(String words, Space<? extends Memory> memories, Watched watched) {
    List<Memory> known = List.copyOf(memories.smallestFirst().toList());
    Space<Case> cases =
        Space.of(known).then(m -> horizons().map(h -> new Case(new Trigger(watched, m), h)));
    return Scope.sample(words, 60, cases)
        .containing(
            c ->
                c.trigger().watched() == watched
                    && known.stream().anyMatch(m -> m.getClass() == c.trigger().memory().getClass())
                    && (known.size() > 1 || known.contains(c.trigger().memory())));
  }

  static Scope<Case> later(Scope<Case> scope) {
    Space<Case> all =
        Space.of(
            scope
                .candidates()
                .smallestFirst()
                .filter(c -> !(c.horizon() instanceof Horizon.Finite f) || f.rounds() > 1)
                .toList());
    return Scope.sample(scope.words() + "; at least two rounds", 60, all)
        .containing(
            c ->
                scope.contains(c) && !(c.horizon() instanceof Horizon.Finite f && f.rounds() == 1));
  }

  static Scope<Case> endless(String words, Space<? extends Memory> memories) {
    Scope<Case> scope = every(words, memories, Watched.BOTH);
    return Scope.sample(
            words,
            60,
            Space.of(
                scope
                    .candidates()
                    .smallestFirst()
                    .filter(c -> c.horizon() instanceof Horizon.Endless)
                    .toList()))
        .containing(c -> scope.contains(c) && c.horizon() instanceof Horizon.Endless);
  }

  private static Space<Horizon> horizons() {
    Space<Horizon> finite = Space.range(1, 4).map(Horizon.Finite::new);
    Space<Horizon> endless =
        Space.of(
                Rational.ZERO,
                Rational.HALF,
                Rational.of(1, 3),
                Rational.of(9, 10),
                Rational.of(1, 100),
                Rational.of(4, 1003),
                Rational.of(4, 1004),
                Rational.of(1, 251),
                Rational.of(4, 1002),
                Rational.of(999, 1000))
            .map(Horizon.Endless::new);
    return finite.or(endless);
  }
}
