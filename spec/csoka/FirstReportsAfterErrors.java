package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;
import static counterplay.claim.sentence.Relation.MORE;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.GammaRule;
import csoka.example.ErringPlay;
import csoka.lemmas.FirstReports;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Blue's first report brings for K = 2 if Red errs, and if he does not. */
final class FirstReportsAfterErrors {

  private FirstReportsAfterErrors() {}

  private static <S extends Scalar<S>> ErringPlay<S> play(GammaRule rule, Variables<S> x) {
    return ErringPlay.of(
        rule, x.whole("n"), beliefs(x, "beta"), beliefs(x, "rho"), x.list("p"), x.list("q"));
  }

  private static <S extends Scalar<S>> List<S> beliefs(Variables<S> x, String name) {
    return Stream.concat(Stream.of(x.number(0)), x.list(name).stream()).toList();
  }

  /** Blue gains more by 0 and then the truth if Red errs than if he does not. */
  record GainsAfterErrors(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return FirstReports.domain(4);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      ErringPlay<S> play = play(rule, x);
      return Statement.of(play.gain(x.get("z")), MORE, play.gain(x.number(0)));
    }
  }

  /** Blue gains nothing by 0 and then the truth if Red does not err. */
  record TiesWithoutErrors(GammaRule rule) implements Sentence {
    @Override
    public Domain domain() {
      return FirstReports.domain(4);
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      return Statement.of(play(rule, x).gain(x.number(0)), EQUAL, x.number(0));
    }
  }

  /** It is the closed form. */
  record FirstReport(boolean strict) implements Carried {
    @Override
    public Lemma lemma() {
      return FirstReports.lemma(strict);
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Stream.of("p", "q", "beta", "rho", "z")
          .collect(Collectors.toMap(name -> name, x::list));
    }
  }
}
