package counterplay.report.play;

import static counterplay.report.scene.Picture.near;

import counterplay.exact.number.RealNumber;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.report.scene.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kong.equilibria.PeerPlay;
import kong.equilibria.SolvedPlay;

/**
 * The agent welfare of an equilibrium and of the truth as the number of agents grows: each part of
 * the case's crowd is made as many times as large.
 */
final class WelfarePicture {

  private static final List<Integer> TIMES = List.of(1, 2, 3, 5, 10);
  private static final int MOST_AGENTS = 200;

  private WelfarePicture() {}

  static Optional<Picture> picture(PeerPlay play) {
    if (!play.isPlayable() || !play.isEquilibrium()) return Optional.empty();
    List<Bars.Line> lines = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("agents", "an equilibrium", "welfare of the truth", "welfare of this play"));
    for (int times : TIMES) {
      PeerPlay larger = larger(play, times);
      int n = larger.crowd().agents();
      if (n > MOST_AGENTS) continue;
      SolvedPlay solved = SolvedPlay.of(larger);
      boolean holds = larger.isEquilibrium();
      RealNumber truth = solved.truthfulWelfare();
      RealNumber own = solved.welfare();
      lines.add(new Bars.Line(n + " agents" + (holds ? "" : " (no equilibrium)"), truth, own));
      table.add(List.of(Integer.toString(n), holds ? "yes" : "no", exactly(truth), exactly(own)));
    }
    if (lines.isEmpty()) return Optional.empty();
    return Optional.of(
        new Picture(
            "Welfare against the number of agents",
            "What an agent is paid on average in the Disagreement Mechanism, by the truth and in"
                + " this play with each group as many times as large.",
            new Bars("the truth", "this play", lines).scene(),
            table));
  }

  /** Long sums of roots by their digits. */
  private static String exactly(RealNumber x) {
    String text = x.toString();
    return text.length() <= 60 ? text : near(x);
  }

  private static PeerPlay larger(PeerPlay play, int times) {
    return new PeerPlay(
        play.prior(),
        new GroupedStrategies(
            play.crowd().parts().stream()
                .map(p -> new GroupedStrategies.Part(p.group(), p.size() * times, p.theta()))
                .toList()),
        play.alpha(),
        play.beta());
  }
}
