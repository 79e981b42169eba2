package kong.prediction;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.evidence.Proof;
import counterplay.claim.sentence.Assignment;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.DisagreementMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kong.lemmas.OwnReport;
import kong.lemmas.ReportLaw;
import kong.lemmas.Terms;
import kong.lemmas.TwoGroups;

/**
 * What an agent's payment in the Disagreement Mechanism, two others being drawn, depends on of his
 * own report, for all reports of two groups and every rule.
 *
 * @param plus the Disagreement Mechanism
 * @param truthful the Truthful Mechanism
 * @param gain whether what he gains by another report is compared with what he gains in the
 *     Truthful Mechanism inside his group, or the extra score before and after
 */
public record Changed(ElicitationMechanism plus, ElicitationMechanism truthful, boolean gain)
    implements Sentence {

  @Override
  public Domain domain() {
    return OwnReport.sizes()
        .numbers(
            s ->
                ReportLaw.weights(
                    ReportLaw.predictions(Frame.NONE, 0, s.of("n"), s.of("m"))
                        .simplex("q", s.of("m")),
                    s.of("m")));
  }

  @Override
  public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
    int i = x.whole("i");
    if (!gain) return Statement.of(extra(x, after(x)), EQUAL, extra(x, ReportLaw.reports(x)));
    S inPlus = paid(x, after(x)).minus(paid(x, ReportLaw.reports(x)));
    List<Integer> group = group(x);
    S inside =
        inGroup(x, after(x), group)
            .get(group.indexOf(i))
            .minus(inGroup(x, ReportLaw.reports(x), group).get(group.indexOf(i)));
    return Statement.of(inPlus, EQUAL, inside);
  }

  private static <S extends Scalar<S>> List<Report<S>> after(Variables<S> x) {
    List<Report<S>> reports = new ArrayList<>(ReportLaw.reports(x));
    reports.set(x.whole("i"), new Report<>(x.whole("x"), x.list("q")));
    return reports;
  }

  private static <S extends Scalar<S>> Design<S> design(Variables<S> x) {
    return Design.of(x.get("alpha"), x.get("beta"), x.whole("n"))
        .with(TwoGroups.groupA(x))
        .with(Design.Drawn.OTHERS);
  }

  private <S extends Scalar<S>> S paid(Variables<S> x, List<Report<S>> reports) {
    return Terms.valued(plus.payments(design(x), reports).get(x.whole("i")), x);
  }

  /** What is paid beyond score_M. */
  private <S extends Scalar<S>> S extra(Variables<S> x, List<Report<S>> reports) {
    return paid(x, reports)
        .minus(
            Terms.valued(
                new DisagreementMechanism().scores(design(x), reports).get(x.whole("i")), x));
  }

  private static <S extends Scalar<S>> List<Integer> group(Variables<S> x) {
    List<Integer> own = new ArrayList<>();
    List<Integer> other = OwnReport.other(x);
    for (int l = 0; l < x.whole("n"); l++) if (!other.contains(l)) own.add(l);
    return own;
  }

  private <S extends Scalar<S>> List<S> inGroup(
      Variables<S> x, List<Report<S>> reports, List<Integer> group) {
    return truthful.payments(design(x), group.stream().map(reports::get).toList()).stream()
        .map(p -> Terms.valued(p, x))
        .toList();
  }

  /** The numbers of a change. */
  public static Assignment of(ReportChange c) {
    return ReportLaw.of(c.reports())
        .whole("a", 0)
        .whole("i", c.agent())
        .whole("x", c.other().signal())
        .numbers("q", c.other().prediction());
  }

  /** An identity, carried to every number of agents and of signals. */
  public Proof proof() {
    return Proof.sought().carriedBy(new Moved(this));
  }

  /** g, h are the payments inside the groups, e, f the scores of pairs. */
  record Moved(Changed sentence) implements Carried {
    @Override
    public Lemma lemma() {
      return sentence.gain() ? OwnReport.GAIN : OwnReport.REWARD;
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      return Map.of(
          "g",
          inside(x, ReportLaw.reports(x)),
          "h",
          inside(x, after(x)),
          "e",
          scores(x, ReportLaw.reports(x)),
          "f",
          scores(x, after(x)));
    }

    private <S extends Scalar<S>> List<S> inside(Variables<S> x, List<Report<S>> reports) {
      List<Integer> own = group(x);
      List<Integer> other = OwnReport.other(x);
      List<S> ofOwn = sentence.inGroup(x, reports, own);
      List<S> ofOther = sentence.inGroup(x, reports, other);
      List<S> all = new ArrayList<>();
      for (int l = 0; l < reports.size(); l++)
        all.add(own.contains(l) ? ofOwn.get(own.indexOf(l)) : ofOther.get(other.indexOf(l)));
      return all;
    }

    private static <S extends Scalar<S>> List<S> scores(Variables<S> x, List<Report<S>> reports) {
      List<S> all = new ArrayList<>();
      for (Report<S> j : reports)
        for (Report<S> k : reports)
          all.add(Terms.valued(DisagreementMechanism.classification(j, k), x));
      return all;
    }
  }
}
