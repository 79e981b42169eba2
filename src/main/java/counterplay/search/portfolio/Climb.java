package counterplay.search.portfolio;

import counterplay.space.Drawn;
import counterplay.space.Neighbourhood;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hill climbing: from the best of a few random cases to the first neighbour that is nearer to
 * settling the reading, again and again; sideways a few times where none is; then from other cases.
 */
final class Climb<C extends Record> {

  private static final int STARTS = 8;
  private static final int SIDEWAYS = 6;

  private final CaseMeter<C> bench;

  Climb(CaseMeter<C> bench) {
    this.bench = bench;
  }

  void work() {
    while (true) climb(bench.best(STARTS));
  }

  private void climb(Trial<C> start) {
    Trial<C> here = start;
    for (int sideways = 0; sideways < SIDEWAYS; ) {
      List<Drawn<C>> neighbours =
          Neighbourhood.neighbours(bench.space(), here.drawn())
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(neighbours, bench.random());
      List<Trial<C>> level = new ArrayList<>();
      Trial<C> next = here;
      for (Drawn<C> neighbour : neighbours) {
        Trial<C> trial = bench.judge(neighbour);
        int order = trial.gap().compareTo(here.gap());
        if (order == 0) level.add(trial);
        if (order > 0) {
          next = trial;
          break;
        }
      }
      if (next != here) {
        sideways = 0;
      } else {
        if (level.isEmpty()) return;
        next = level.get(bench.random().nextInt(level.size()));
        sideways++;
      }
      here = next;
    }
  }
}
