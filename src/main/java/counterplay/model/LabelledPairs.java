package counterplay.model;

import counterplay.exact.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of vertices of a game's two best-reply polytopes that have all labels between them. */
final class LabelledPairs {

  /** A vertex by its labels, and the labels of one of its bases. */
  private record Vertex(long labels, long basis) {}

  private final MatrixGame game;
  private final BestReplyPolytope rows;
  private final BestReplyPolytope columns;

  LabelledPairs(MatrixGame game) {
    this.game = game;
    this.rows = new BestReplyPolytope(game, 0);
    this.columns = new BestReplyPolytope(game, 1);
  }

  /** The equilibria that these pairs are, each once. */
  List<MixedProfile> equilibria() {
    int labels = game.strategies(0) + game.strategies(1);
    long all = (1L << labels) - 1;
    List<Vertex> ofRows = vertices(rows);
    Map<Vertex, List<Rational>> known = new HashMap<>();
    List<MixedProfile> found = new ArrayList<>();
    for (Vertex y : vertices(columns)) {
      for (Vertex x : ofRows) {
        if ((x.labels() | y.labels()) == all) {
          found.add(new MixedProfile(known.computeIfAbsent(x, v -> rows.mixture(v.basis())), columns.mixture(y.basis())));
        }
      }
    }
    return found;
  }

  private static List<Vertex> vertices(BestReplyPolytope polytope) {
    LongSet seen = new LongSet();
    List<Vertex> vertices = new ArrayList<>();
    polytope.walk((labels, basis) -> {
      if (seen.add(labels)) vertices.add(new Vertex(labels, basis));
    });
    return vertices;
  }
}
