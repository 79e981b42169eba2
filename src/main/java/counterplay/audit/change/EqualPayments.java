package counterplay.audit.change;

import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Frame;
import counterplay.claim.sentence.Frame.Sign;
import counterplay.claim.sentence.Relation;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import counterplay.claim.sentence.Statement;
import counterplay.claim.sentence.Variables;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import counterplay.model.dynamic.ContinuationValues;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** That two mechanisms of the program's do the same, as sentences about all their numbers. */
final class EqualPayments {

  private EqualPayments() {}

  /**
   * A sentence, and in words what it speaks of.
   *
   * @param sentence for the kernel
   * @param words sizes and numbers
   * @param isWhole whether these are all sizes that there are
   */
  record Said(Sentence sentence, String words, boolean isWhole) {}

  /** The sentence for two mechanisms of one kind; none if there is none for that kind. */
  static Optional<Said> of(Mechanism x, Mechanism y) {
    if (x instanceof BinaryReportMechanism a && y instanceof BinaryReportMechanism b)
      return Optional.of(new Said(new Tasks(a, b), "all reports", true));
    if (x instanceof PredictingReportMechanism a && y instanceof PredictingReportMechanism b)
      return Optional.of(new Said(new Shift(a, b), "all reports, predictions and shifts", true));
    if (x instanceof CurationProtocol a && y instanceof CurationProtocol b)
      return Optional.of(
          new Said(new Replies(a, b), "1 to 3 agents, all manners and relative prices", false));
    if (x instanceof TransferRule a && y instanceof TransferRule b)
      return Optional.of(
          new Said(
              new Transfers(a, b),
              "2 and 3 agents, 1 and 2 types each, rounds 1 and 2, all chances and all continuation"
                  + " values",
              false));
    if (x instanceof ElicitationMechanism a && y instanceof ElicitationMechanism b) {
      List<Size> sizes = Size.both(a, b);
      if (sizes.isEmpty()) return Optional.empty();
      return Optional.of(
          new Said(
              new Elicited(a, b, sizes),
              "all predictions, weights and scoring rules, for "
                  + String.join("; ", sizes.stream().map(Size::toString).toList()),
              false));
    }
    return Optional.empty();
  }

  /** That two mechanisms do the same at every case. */
  private interface Same<M extends Mechanism> extends Sentence {

    M x();

    M y();

    /** What one of them does. */
    <S extends Scalar<S>> List<S> done(M rule, Variables<S> v);

    @Override
    default <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      List<S> left = done(x(), v);
      List<S> right = done(y(), v);
      if (left.size() != right.size())
        throw new IllegalArgumentException("lists of different lengths");
      return Statement.of(left, Relation.EQUAL, right);
    }
  }

  /** Rules for reports on tasks. */
  private record Tasks(BinaryReportMechanism x, BinaryReportMechanism y) implements Sentence {
    private int own() {
      return Math.max(x.ownTasks(), y.ownTasks());
    }

    private int peer() {
      return Math.max(x.peerTasks(), y.peerTasks());
    }

    @Override
    public Domain domain() {
      return Domain.all().choice("own", s -> 1 << own()).choice("peer", s -> 1 << peer());
    }

    @Override
    public <S extends Scalar<S>> Statement<S> at(Variables<S> v) {
      List<Integer> o = BinaryReportMechanism.profiles(own()).get(v.whole("own"));
      List<Integer> p = BinaryReportMechanism.profiles(peer()).get(v.whole("peer"));
      return Statement.of(
          v.number(x.payment(o.subList(0, x.ownTasks()), p.subList(0, x.peerTasks()))),
          Relation.EQUAL,
          v.number(y.payment(o.subList(0, y.ownTasks()), p.subList(0, y.peerTasks()))));
    }
  }

  /** Rules that shift a prediction. */
  private record Shift(PredictingReportMechanism x, PredictingReportMechanism y)
      implements Same<PredictingReportMechanism> {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("own", s -> 2)
          .choice("peer", s -> 2)
          .numbers(s -> Frame.NONE.probability("p", "q", "d"));
    }

    @Override
    public <S extends Scalar<S>> List<S> done(PredictingReportMechanism m, Variables<S> v) {
      int own = v.whole("own");
      int peer = v.whole("peer");
      return List.of(
          m.information(own, v.get("q"), peer, v.get("d")),
          m.prediction(v.get("p"), peer),
          m.payment(own, v.get("p"), v.get("q"), peer, v.get("d")));
    }
  }

  /** Protocols of curation. */
  private record Replies(CurationProtocol x, CurationProtocol y) implements Same<CurationProtocol> {
    private boolean refuses(int n) {
      try {
        List<Commitment<Rational>> zero =
            Lists.each(n, i -> new Commitment<>(Manner.ZERO, Rational.ZERO));
        x.reply(1, zero);
        y.reply(1, zero);
        return false;
      } catch (IllegalArgumentException e) {
        return true;
      }
    }

    @Override
    public Domain domain() {
      List<Integer> sizes = Stream.of(1, 2, 3).filter(n -> !refuses(n)).toList();
      if (sizes.isEmpty()) throw new IllegalArgumentException("no number of agents is answered");
      return Domain.all()
          .range("n", sizes.get(0), sizes.get(sizes.size() - 1))
          .choice("agent", s -> s.of("n"))
          .choice("manners", s -> (int) Math.pow(3, s.of("n")))
          .numbers(Replies::frame);
    }

    private static Frame frame(Shape s) {
      Frame frame = Frame.NONE;
      for (int i = 0; i < s.of("n"); i++) frame = frame.probability("c" + i);
      return frame;
    }

    @Override
    public <S extends Scalar<S>> List<S> done(CurationProtocol f, Variables<S> v) {
      List<Commitment<S>> profile = new ArrayList<>();
      int code = v.whole("manners");
      for (int i = 0; i < v.whole("n"); i++, code /= 3)
        profile.add(new Commitment<>(Manner.values()[code % 3], v.get("c" + i)));
      List<S> chances = new ArrayList<>();
      for (Channel<S> c : f.reply(v.whole("agent") + 1, profile)) {
        chances.add(c.zero());
        chances.add(c.one());
      }
      return chances;
    }
  }

  /** Transfer rules in any round of any dynamic model, as far as transfers depend on it. */
  private record Transfers(TransferRule x, TransferRule y) implements Same<TransferRule> {
    @Override
    public Domain domain() {
      return Domain.all()
          .range("n", 2, 3)
          .range("K", 1, 2)
          .range("t", 1, 2)
          .choice("report", s -> (int) Math.pow(s.of("K"), s.of("n")))
          .numbers(Transfers::frame);
    }

    private static Frame frame(Shape s) {
      Frame frame = Frame.NONE;
      int profiles = (int) Math.pow(s.of("K"), s.of("n"));
      for (int i = 0; i < s.of("n"); i++)
        frame =
            frame.simplex("p" + i, s.of("K")).with("v" + i, new Frame.Numbers(profiles, Sign.ANY));
      return frame;
    }

    @Override
    public <S extends Scalar<S>> List<S> done(TransferRule rule, Variables<S> v) {
      int n = v.whole("n");
      return rule.transfers(
          ContinuationValues.outlook(
                  v.whole("t"),
                  Lists.each(n, i -> v.list("p" + i)),
                  Lists.each(n, i -> v.list("v" + i)))
              .everywhere(),
          new Reports(
              v.whole("t"),
              IntStream.range(0, n).map(i -> 0).boxed().toList(),
              ContinuationValues.profiles(n, v.whole("K")).get(v.whole("report"))));
    }
  }

  /** So many agents and signals. */
  private record Size(int agents, int signals) {
    private static final List<Size> ALL =
        List.of(new Size(2, 2), new Size(3, 2), new Size(4, 2), new Size(2, 3), new Size(3, 3));

    static List<Size> both(ElicitationMechanism x, ElicitationMechanism y) {
      return ALL.stream().filter(s -> s.fits(x) && s.fits(y)).toList();
    }

    private boolean fits(ElicitationMechanism m) {
      List<Rational> even = Lists.each(signals, k -> Rational.of(1, signals));
      try {
        m.payments(
            Design.of(Rational.ONE, Rational.ONE, agents).knowing(Lists.each(signals, k -> even)),
            Lists.each(agents, i -> new Report<>(0, even)));
        return true;
      } catch (IllegalArgumentException | ArithmeticException e) {
        return false;
      }
    }

    @Override
    public String toString() {
      return agents + " agents and " + signals + " signals";
    }
  }

  /** Payments for signals and predictions. */
  private record Elicited(ElicitationMechanism x, ElicitationMechanism y, List<Size> sizes)
      implements Same<ElicitationMechanism> {
    @Override
    public Domain domain() {
      return Domain.all()
          .choice("size", s -> sizes.size())
          .choice("drawn", s -> 2)
          .choice("signals", s -> (int) Math.pow(size(s).signals(), size(s).agents()))
          .numbers(this::frame);
    }

    private Size size(Shape s) {
      return sizes.get(s.of("size"));
    }

    private Frame frame(Shape s) {
      Frame frame = Frame.NONE.real("a", "b").with("PS", new Frame.Rule(size(s).signals(), false));
      for (int i = 0; i < size(s).agents(); i++) frame = frame.interior("p" + i, size(s).signals());
      for (int k = 0; k < size(s).signals(); k++)
        frame = frame.interior("q" + k, size(s).signals());
      return frame;
    }

    @Override
    public <S extends Scalar<S>> List<S> done(ElicitationMechanism rule, Variables<S> v) {
      Size size = sizes.get(v.whole("size"));
      List<Report<S>> reports = new ArrayList<>();
      int code = v.whole("signals");
      for (int i = 0; i < size.agents(); i++, code /= size.signals())
        reports.add(new Report<>(code % size.signals(), v.list("p" + i)));
      Design<S> design =
          Design.of(v.get("a"), v.get("b"), size.agents())
              .with(Design.Drawn.values()[v.whole("drawn")])
              .knowing(Lists.each(size.signals(), k -> v.list("q" + k)));
      return rule.payments(design, reports).stream().map(p -> amount(p, v)).toList();
    }

    private static <S extends Scalar<S>> S amount(Payment<S> payment, Variables<S> v) {
      return payment.valued(term -> amount(term, v));
    }

    private static <S extends Scalar<S>> S amount(PaymentTerm<S> term, Variables<S> v) {
      if (term instanceof PaymentTerm.Score<S> t) return v.score("PS", t.signal(), t.prediction());
      if (term instanceof PaymentTerm.Root<S> t) return v.root(t.argument());
      if (term instanceof PaymentTerm.Divergence<S> t) return hellinger(t.p(), t.q(), v);
      if (term instanceof PaymentTerm.Distance<S> t) return v.root(hellinger(t.p(), t.q(), v));
      throw new IllegalArgumentException("logarithms are compared at numbers only");
    }

    private static <S extends Scalar<S>> S hellinger(List<S> p, List<S> q, Variables<S> v) {
      S sum = v.number(0);
      for (int k = 0; k < p.size(); k++) {
        S d = v.root(p.get(k)).minus(v.root(q.get(k)));
        sum = sum.plus(d.times(d));
      }
      return sum;
    }
  }
}
