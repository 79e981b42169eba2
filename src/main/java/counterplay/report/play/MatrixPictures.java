package counterplay.report.play;

import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.game.NormalForm;
import counterplay.game.matrix.MatrixGame;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.team.GammaRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.report.scene.Picture;
import csoka.BonusGames;
import csoka.BonusVariant;
import csoka.LowerBound;
import csoka.Matrix2x2;
import csoka.Matrix4x4;
import csoka.TwoRoundMatrix;
import csoka.example.TwoRounds;
import csoka.reduced.FourRounds;
import csoka.reduced.ReducedGame;
import csoka.reduced.ReducedPlan;
import csoka.sentences.MatrixEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Matrix games of cases: those of Sections 2 and 3.2, and two-player games that are given.
 *
 * @param rounds what was computed of the games of Section 3.2, by the rule
 */
record MatrixPictures(Map<GammaRule, FourRounds> rounds) {

  private static final List<String> ROWS =
      List.of("truth", "1 minus truth", "always 70%", "always 30%");
  private static final List<String> COLUMNS =
      List.of("truth", "opposite", "preferably high", "preferably low");
  private static final List<String> ACTIVE = List.of("Blue", "Red");
  private static final int MOST = 8;

  MatrixPictures() {
    this(new ConcurrentHashMap<>());
  }

  List<Picture> of(String claim, Record theCase, List<Mechanism> mechanisms) {
    Optional<NormalForm> given = CaseParts.first(theCase, NormalForm.class);
    if (given.isPresent()) return given(given.get());
    Optional<GammaRule> rule =
        mechanisms.stream()
            .filter(GammaRule.class::isInstance)
            .map(GammaRule.class::cast)
            .findFirst();
    return rule.map(r -> of(claim, theCase, r)).orElse(List.of());
  }

  private List<Picture> of(String claim, Record theCase, GammaRule rule) {
    if (theCase instanceof MatrixEntry.Case c) {
      int i = ReducedPlan.First.ALL.indexOf(c.blue());
      int size = claim.contains("2x2") ? 2 : 4; // as the claim has it
      int j = ReducedPlan.Second.FOUR.indexOf(c.red());
      return List.of(gammas(rule, c.n(), size, Optional.of(new MatrixGame.Cell(i, j))));
    }
    if (theCase instanceof Matrix2x2.Case c)
      return List.of(gammas(rule, c.n(), 2, Optional.empty()), payoffs(rule, c.n(), 2));
    if (theCase instanceof Matrix4x4.Case c) return List.of(payoffs(rule, c.n(), 4));
    if (theCase instanceof BonusVariant.Case c) {
      MatrixGame matrix =
          new BonusGames(rounds(rule)).matrix(c.n(), c.bonus(), ReducedPlan.Second.FOUR);
      return List.of(
          picture(matrix, 4, Optional.empty())
              .picture("Expected payoffs, " + c.n() + " agents, Red's bonus " + c.bonus()));
    }
    if (theCase instanceof TwoRoundMatrix.Case c)
      return List.of(
          twoRounds(rule, TwoRounds.model(c.agents(), c.blue(), c.red()), Rational.ZERO));
    if (theCase instanceof LowerBound.Case c)
      return List.of(
          twoRounds(rule, TwoRounds.model(c.agents(), c.blue(), c.red()), LowerBound.LOWEST));
    return List.of();
  }

  private Picture gammas(GammaRule rule, int n, int size, Optional<MatrixGame.Cell> marked) {
    ReducedGame game = game(rule, n);
    Rational third = Rational.of(1, 3);
    MatrixGame matrix =
        matrix(size, (i, plan) -> game.expected(plan, leaf -> game.gamma(i, leaf)).times(third));
    return picture(matrix, size, marked)
        .picture("A third of the expected gammas, " + n + " agents");
  }

  private Picture payoffs(GammaRule rule, int n, int size) {
    ReducedGame game = game(rule, n);
    MatrixGame matrix =
        matrix(size, (i, plan) -> game.expected(plan, leaf -> game.payoff(i, leaf)));
    return picture(matrix, size, Optional.empty()).picture("Expected payoffs, " + n + " agents");
  }

  private ReducedGame game(GammaRule rule, int n) {
    return rounds(rule).at(n);
  }

  private FourRounds rounds(GammaRule rule) {
    return rounds.computeIfAbsent(rule, r -> new FourRounds(new Mechanisms(List.of(r))));
  }

  private static MatrixPicture picture(
      MatrixGame matrix, int size, Optional<MatrixGame.Cell> marked) {
    return new MatrixPicture(
        matrix, ACTIVE, ROWS.subList(0, size), COLUMNS.subList(0, size), marked);
  }

  private static MatrixGame matrix(int size, BiFunction<Integer, ReducedPlan, Rational> value) {
    List<List<List<Rational>>> both = new ArrayList<>();
    for (int agent : List.of(FourRounds.BLUE, FourRounds.RED))
      both.add(
          ReducedPlan.First.ALL.subList(0, size).stream()
              .map(
                  first ->
                      ReducedPlan.Second.FOUR.subList(0, size).stream()
                          .map(
                              second ->
                                  value.apply(
                                      agent,
                                      new ReducedPlan(first, second, ReducedPlan.Last.OPPOSITE)))
                          .toList())
              .toList());
    return new MatrixGame(both.get(0), both.get(1));
  }

  private static Picture twoRounds(GammaRule rule, DynamicModel<Rational> model, Rational lowest) {
    List<String> lines = List.of("truth", "modified truth", lowest + ", then 1");
    List<List<List<Rational>>> entries = new ArrayList<>();
    for (TwoRounds.Line row : TwoRounds.Line.values()) {
      List<List<Rational>> line = new ArrayList<>();
      for (TwoRounds.Line column : TwoRounds.Line.values())
        line.add(TwoRounds.entry(rule, model, row, column, lowest));
      entries.add(line);
    }
    List<List<List<Rational>>> both =
        Lists.each(
            2, i -> entries.stream().map(r -> r.stream().map(e -> e.get(i)).toList()).toList());
    return new MatrixPicture(
            new MatrixGame(both.get(0), both.get(1)), ACTIVE, lines, lines, Optional.empty())
        .picture("Expected payoffs in the game of two rounds");
  }

  private static List<Picture> given(NormalForm form) {
    if (form.players().size() != 2) return List.of();
    MatrixGame game = form.matrixGame();
    if (game.strategies(0) > MOST || game.strategies(1) > MOST) return List.of();
    return List.of(
        new MatrixPicture(
                game,
                form.players(),
                form.strategies().get(0),
                form.strategies().get(1),
                Optional.empty())
            .picture("The game of the case"));
  }
}
