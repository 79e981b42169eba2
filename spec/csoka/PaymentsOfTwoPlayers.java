package csoka;

import static counterplay.claim.sentence.Relation.EQUAL;

import counterplay.claim.evidence.Carried;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Numbers;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.ContinuationValues;
import counterplay.model.dynamic.Outlook;
import csoka.lemmas.OneChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One round of two agents of whom one is certain: the two mechanisms pay the same. */
final class PaymentsOfTwoPlayers {

  private PaymentsOfTwoPlayers() {}

  /**
   * One round of two agents with K types each, of whom one is certain; his report is true, or aside
   * by a number of types.
   *
   * @param balanced one mechanism
   * @param changed the other one
   * @param possible whether his report is true
   */
  record SamePayments(TransferRule balanced, TransferRule changed, boolean possible)
      implements Sentence {
    @Override
    public Domain domain() {
      return Domain.all()
          .size("K", 1, 3)
          .size("t", 1, 2)
          .range("certain", 0, 1)
          .choice("report", s -> s.of("K"))
          .choice("a", s -> s.of("K"))
          .choice("aside", s -> possible ? 1 : s.of("K"))
          .numbers(
              s ->
                  Frame.NONE
                      .simplex("q", s.of("K"))
                      .with("v0", new Numbers(s.of("K") * s.of("K"), Sign.ANY))
                      .with("v1", new Numbers(s.of("K") * s.of("K"), Sign.ANY)));
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> x) {
      int certain = x.whole("certain");
      List<S> sure = new ArrayList<>(Collections.nCopies(x.whole("K"), x.number(0)));
      sure.set((x.whole("report") + x.whole("aside")) % x.whole("K"), x.number(1));
      List<List<S>> laws = certain == 0 ? List.of(sure, x.list("q")) : List.of(x.list("q"), sure);
      Outlook<S> outlook =
          ContinuationValues.outlook(x.whole("t"), laws, List.of(x.list("v0"), x.list("v1")))
              .everywhere();
      Reports reports =
          new Reports(
              x.whole("t"),
              List.of(0, 0),
              certain == 0
                  ? List.of(x.whole("report"), x.whole("a"))
                  : List.of(x.whole("a"), x.whole("report")));
      return Statement.of(
          balanced.transfers(outlook, reports), EQUAL, changed.transfers(outlook, reports));
    }
  }

  /** What the other one's report changes is paid by the one who is certain. */
  record Formula() implements Carried {
    @Override
    public Lemma lemma() {
      return OneChange.LEMMA;
    }

    @Override
    public Shape shape(Shape shape) {
      return shape.only("K", "t", "certain", "a");
    }

    @Override
    public <S extends Scalar<S>> Map<String, List<S>> numbers(Variables<S> x) {
      int certain = x.whole("certain");
      List<S> values = x.list("v" + certain);
      List<List<Integer>> profiles = ContinuationValues.profiles(2, x.whole("K"));
      List<S> ofOther =
          IntStream.range(0, x.whole("K"))
              .mapToObj(
                  k ->
                      values.get(
                          profiles.indexOf(
                              certain == 0
                                  ? List.of(x.whole("report"), k)
                                  : List.of(k, x.whole("report")))))
              .toList();
      return Map.of("q", x.list("q"), "v", ofOther);
    }
  }
}
