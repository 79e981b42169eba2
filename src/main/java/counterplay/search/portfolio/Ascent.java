package counterplay.search.portfolio;

import counterplay.data.Lists;
import counterplay.exact.linear.LinearProgram;
import counterplay.exact.number.Rational;
import counterplay.space.Drawn;
import counterplay.space.choice.Choices;
import counterplay.space.choice.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Goes from a case to the best vertex of one block after the other, a block being a choice of a
 * probability vector or of a number in an interval, as long as that leads nearer to settling the
 * reading. Blocks in which the distances are affine, all together, are then optimised together:
 * exactly, by the vertices if one place suffices to settle the reading, by a linear program that
 * raises the least place if all are needed.
 */
final class Ascent<C extends Record> {

  private static final int STARTS = 4;

  private final CaseMeter<C> bench;

  Ascent(CaseMeter<C> bench) {
    this.bench = bench;
  }

  /**
   * The vertices of a block with what they lead to from the current case; affine means that what
   * lies between follows from them.
   */
  private record Block<C>(
      int leaf, List<Choices.Leaf<?>> vertices, List<Trial<C>> trials, boolean isAffine) {}

  void work() {
    while (true) {
      Trial<C> here = bench.best(STARTS);
      for (boolean improved = true; improved; ) {
        List<Block<C>> blocks = blocks(here);
        Trial<C> best = best(here, blocks);
        Trial<C> together = together(here, blocks.stream().filter(Block::isAffine).toList());
        if (together.gap().compareTo(best.gap()) > 0) best = together;
        improved = best.gap().compareTo(here.gap()) > 0;
        here = best;
      }
    }
  }

  private Trial<C> best(Trial<C> here, List<Block<C>> blocks) {
    Trial<C> best = here;
    for (Block<C> block : blocks)
      for (Trial<C> trial : block.trials()) if (trial.gap().compareTo(best.gap()) > 0) best = trial;
    return best;
  }

  private List<Block<C>> blocks(Trial<C> here) {
    List<Choices.Leaf<?>> leaves = here.drawn().choices().leaves();
    List<Block<C>> blocks = new ArrayList<>();
    for (int k = 0; k < leaves.size(); k++) {
      if (leaves.get(k).domain().dimensions() > 0)
        block(here, k, leaves.get(k)).ifPresent(blocks::add);
    }
    return blocks;
  }

  private <V> Optional<Block<C>> block(Trial<C> here, int place, Choices.Leaf<V> leaf) {
    List<Choices.Leaf<?>> vertices = new ArrayList<>();
    List<Trial<C>> trials = new ArrayList<>();
    Range<V> domain = leaf.domain();
    for (V vertex : domain.extremes()) {
      Choices.Leaf<?> there = new Choices.Leaf<>(domain, vertex);
      Optional<Trial<C>> trial = at(here, place, there);
      if (trial.isEmpty()) continue;
      vertices.add(there);
      trials.add(trial.get());
    }
    if (trials.isEmpty()) return Optional.empty();
    boolean isWhole = trials.size() > 1 && trials.size() == domain.extremes().size();
    return Optional.of(
        new Block<>(place, vertices, trials, isWhole && isAffine(here, place, leaf, trials)));
  }

  private Optional<Trial<C>> at(Trial<C> here, int place, Choices.Leaf<?> leaf) {
    return bench.space().like(here.drawn().choices().with(place, leaf)).map(bench::judge);
  }

  /**
   * Whether a case that is no vertex, the current one or the middle, lies where its coordinates
   * between the vertices say.
   */
  private <V> boolean isAffine(
      Trial<C> here, int place, Choices.Leaf<V> leaf, List<Trial<C>> trials) {
    Range<V> domain = leaf.domain();
    if (!sameShape(here, trials)) return false;
    if (!domain.extremes().contains(leaf.value()))
      return places(here).equals(mean(shares(domain, leaf.value()), trials));
    V middle = domain.middle();
    if (domain.extremes().contains(middle)) return false;
    return at(here, place, new Choices.Leaf<>(domain, middle))
        .map(t -> places(t).equals(mean(shares(domain, middle), trials)))
        .orElse(false);
  }

  /** The weights of the vertices that make a value. */
  private static <V> List<Rational> shares(Range<V> domain, V value) {
    List<Rational> coordinates = domain.coordinates(value);
    if (domain.dimensions() > 1) return coordinates;
    Rational x = coordinates.get(0);
    List<Rational> ends =
        domain.extremes().stream().map(e -> domain.coordinates(e).get(0)).toList();
    if (ends.size() < 2) return List.of(Rational.ONE);
    Rational share = x.minus(ends.get(0)).over(ends.get(1).minus(ends.get(0)));
    return List.of(Rational.ONE.minus(share), share);
  }

  private static <C> List<Rational> mean(List<Rational> shares, List<Trial<C>> trials) {
    List<Rational> means =
        new ArrayList<>(Collections.nCopies(places(trials.get(0)).size(), Rational.ZERO));
    for (int v = 0; v < shares.size(); v++) {
      for (int i = 0; i < means.size(); i++)
        means.set(i, means.get(i).plus(shares.get(v).times(places(trials.get(v)).get(i))));
    }
    return means;
  }

  private static <C> List<Rational> places(Trial<C> trial) {
    return trial.gap().places();
  }

  private static <C> boolean sameShape(Trial<C> here, List<Trial<C>> trials) {
    return !places(here).isEmpty()
        && trials.stream().allMatch(t -> places(t).size() == places(here).size());
  }

  /**
   * The best that the affine blocks reach together, if their effects add up; confirmed by judging
   * it.
   */
  private Trial<C> together(Trial<C> here, List<Block<C>> blocks) {
    if (blocks.isEmpty()) return here;
    List<Block<C>> adding = adding(here, blocks);
    Trial<C> best = here;
    for (List<List<Rational>> weights : optima(here, adding)) {
      Optional<Trial<C>> trial = moved(here, adding, weights).map(bench::judge);
      if (trial.isPresent() && trial.get().gap().compareTo(best.gap()) > 0) best = trial.get();
    }
    return best;
  }

  /** Blocks whose effects on every place add up, tested two by two at their best vertices. */
  private List<Block<C>> adding(Trial<C> here, List<Block<C>> blocks) {
    List<Block<C>> chosen = new ArrayList<>();
    for (Block<C> block : blocks)
      if (chosen.stream().allMatch(other -> add(here, other, block))) chosen.add(block);
    return chosen;
  }

  private boolean add(Trial<C> here, Block<C> a, Block<C> b) {
    int v = other(here, a);
    int w = other(here, b);
    Choices both =
        here.drawn()
            .choices()
            .with(a.leaf(), a.vertices().get(v))
            .with(b.leaf(), b.vertices().get(w));
    Optional<Trial<C>> trial = bench.space().like(both).map(bench::judge);
    if (trial.isEmpty() || places(trial.get()).size() != places(here).size()) return false;
    return IntStream.range(0, places(here).size())
        .allMatch(
            i ->
                places(trial.get())
                    .get(i)
                    .plus(places(here).get(i))
                    .equals(
                        places(a.trials().get(v)).get(i).plus(places(b.trials().get(w)).get(i))));
  }

  /** A vertex that makes a difference. */
  private static <C> int other(Trial<C> here, Block<C> block) {
    return IntStream.range(0, block.trials().size())
        .filter(v -> !places(block.trials().get(v)).equals(places(here)))
        .findFirst()
        .orElse(0);
  }

  /** For each block the weights of its vertices, in each way that may be the best. */
  private List<List<List<Rational>>> optima(Trial<C> here, List<Block<C>> blocks) {
    Gap gap = here.gap();
    if (gap.needsAll()) return raised(here, blocks).map(List::of).orElse(List.of());
    return IntStream.range(0, gap.places().size())
        .mapToObj(i -> blocks.stream().map(b -> highest(b, i)).toList())
        .distinct()
        .toList();
  }

  private static <C> List<Rational> highest(Block<C> block, int place) {
    int best = 0;
    for (int v = 1; v < block.trials().size(); v++) {
      if (places(block.trials().get(v))
              .get(place)
              .compareTo(places(block.trials().get(best)).get(place))
          > 0) best = v;
    }
    int chosen = best;
    return Lists.each(block.trials().size(), v -> v == chosen ? Rational.ONE : Rational.ZERO);
  }

  /**
   * Maximises the least place: variables are the weights of all vertices and the two parts of the
   * least place.
   */
  private Optional<List<List<Rational>>> raised(Trial<C> here, List<Block<C>> blocks) {
    int weights = blocks.stream().mapToInt(b -> b.trials().size()).sum();
    List<LinearProgram.Constraint> constraints = new ArrayList<>();
    for (int i = 0; i < places(here).size(); i++) {
      List<Rational> row = new ArrayList<>();
      for (Block<C> b : blocks)
        for (Trial<C> t : b.trials()) row.add(places(here).get(i).minus(places(t).get(i)));
      row.addAll(List.of(Rational.ONE, Rational.ONE.negated()));
      constraints.add(LinearProgram.Constraint.atMost(row, places(here).get(i)));
    }
    int from = 0;
    for (Block<C> b : blocks) {
      int first = from;
      int next = from + b.trials().size();
      List<Rational> own =
          Lists.each(weights + 2, k -> k >= first && k < next ? Rational.ONE : Rational.ZERO);
      constraints.add(LinearProgram.Constraint.equal(own, Rational.ONE));
      from = next;
    }
    List<Rational> objective = new ArrayList<>(Collections.nCopies(weights, Rational.ZERO));
    objective.addAll(List.of(Rational.ONE, Rational.ONE.negated()));
    if (!(LinearProgram.maximize(objective, constraints) instanceof LinearProgram.Optimal optimal))
      return Optional.empty();
    List<List<Rational>> all = new ArrayList<>();
    int start = 0;
    for (Block<C> b : blocks) all.add(optimal.primal().subList(start, start += b.trials().size()));
    return Optional.of(all);
  }

  private Optional<Drawn<C>> moved(
      Trial<C> here, List<Block<C>> blocks, List<List<Rational>> weights) {
    Choices choices = here.drawn().choices();
    for (int b = 0; b < blocks.size(); b++) {
      choices =
          choices.with(
              blocks.get(b).leaf(), mixture(blocks.get(b).vertices().get(0), weights.get(b)));
    }
    return bench.space().like(choices);
  }

  private static <V> Choices.Leaf<V> mixture(Choices.Leaf<V> vertex, List<Rational> weights) {
    Range<V> domain = vertex.domain();
    List<List<Rational>> vertices = domain.extremes().stream().map(domain::coordinates).toList();
    List<Rational> coordinates =
        Lists.each(
            domain.dimensions(),
            d ->
                Rational.sum(
                    Lists.each(
                        vertices.size(), v -> vertices.get(v).get(d).times(weights.get(v)))));
    return new Choices.Leaf<>(
        domain, domain.at(coordinates, BigInteger.valueOf(Integer.MAX_VALUE)));
  }
}
