package counterplay.game.matrix;

import counterplay.exact.number.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of vertices of a game's two best-reply polytopes that have all labels between them. */
final class LabelledPairs {

  /** A vertex by its labels, and the labels of one of its bases. */
  private record Vertex(long labels, long basis) {}

  private final BestReplyPolytope rows;
  private final BestReplyPolytope columns;
  private final int labels;

  LabelledPairs(MatrixGame game) {
    rows = new BestReplyPolytope(game, 0);
    columns = new BestReplyPolytope(game, 1);
    labels = game.strategies(0) + game.strategies(1);
  }

  /** The equilibria that these pairs are, each once. */
  List<MixedProfile> equilibria() {
    List<Vertex> ofRows = vertices(rows);
    long[][] having = having(ofRows);
    Map<Vertex, List<Rational>> known = new HashMap<>();
    List<MixedProfile> found = new ArrayList<>();
    for (Vertex y : vertices(columns)) {
      List<Vertex> partners = partners(y, ofRows, having);
      if (partners.isEmpty()) continue;
      List<Rational> mixture = columns.mixture(y.basis());
      for (Vertex x : partners) {
        found.add(
            new MixedProfile(known.computeIfAbsent(x, v -> rows.mixture(v.basis())), mixture));
      }
    }
    return found;
  }

  private static List<Vertex> vertices(BestReplyPolytope polytope) {
    LongSet seen = new LongSet();
    List<Vertex> vertices = new ArrayList<>();
    polytope.walk(
        (labels, basis) -> {
          if (seen.add(labels)) vertices.add(new Vertex(labels, basis));
        });
    return vertices;
  }

  /** For each label the set of vertices that have it, as bits. */
  private long[][] having(List<Vertex> vertices) {
    long[][] having = new long[labels][(vertices.size() + 63) / 64];
    for (int v = 0; v < vertices.size(); v++) {
      for (long rest = vertices.get(v).labels(); rest != 0; rest &= rest - 1) {
        having[Long.numberOfTrailingZeros(rest)][v / 64] |= 1L << v;
      }
    }
    return having;
  }

  /** The vertices that have all labels y has not. */
  private List<Vertex> partners(Vertex y, List<Vertex> vertices, long[][] having) {
    List<Vertex> partners = new ArrayList<>();
    long missing = (1L << labels) - 1 & ~y.labels();
    for (int word = 0; 64 * word < vertices.size(); word++) {
      long candidates = -1;
      for (long rest = missing; candidates != 0 && rest != 0; rest &= rest - 1) {
        candidates &= having[Long.numberOfTrailingZeros(rest)][word];
      }
      for (; candidates != 0; candidates &= candidates - 1) {
        partners.add(vertices.get(64 * word + Long.numberOfTrailingZeros(candidates)));
      }
    }
    return partners;
  }
}
