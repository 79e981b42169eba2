package kong.equilibria;

import counterplay.claim.Scope;
import counterplay.space.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The plays that have something to say about Theorem 4.3: opposed groups, merged signals, and
 * structured equilibria.
 */
public final class KnownPlays {

  private KnownPlays() {}

  /**
   * Those that satisfy a condition.
   *
   * @param condition the hypotheses of a sentence
   * @param structured at most so many of {@link StructuredEquilibria}
   */
  public static Space<PeerPlay> satisfying(Predicate<PeerPlay> condition, int structured) {
    return LazyList.space(
        () -> {
          List<PeerPlay> all =
              new ArrayList<>(OpposedGroups.some().smallestFirst().filter(condition).toList());
          all.addAll(MergingPlays.equilibria().smallestFirst().filter(condition).toList());
          all.addAll(
              StructuredEquilibria.all().stream().filter(condition).limit(structured).toList());
          return all;
        });
  }

  /** So many of the equilibria that satisfy a condition; every such equilibrium is a member. */
  public static Scope<PeerPlay> equilibria(
      String words, int cases, Predicate<PeerPlay> condition, int structured) {
    return Scope.sample(words, cases, satisfying(condition, structured))
        .containing(p -> p.isEquilibrium() && condition.test(p));
  }
}
