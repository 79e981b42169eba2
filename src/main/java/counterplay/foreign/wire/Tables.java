package counterplay.foreign.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Lists;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.exact.polynomial.Polynomial;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.Reports;
import counterplay.model.curation.Manner;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.Types;
import counterplay.model.elicitation.Report;
import java.util.ArrayList;
import java.util.List;

/** What passes between the processes, as records of data. */
public final class Tables {

  private Tables() {}

  private record RationalModel(DynamicModel<Rational> model) {}

  private record PolynomialModel(DynamicModel<Polynomial> model) {}

  private record RationalGeneral(GeneralModel<Rational> model) {}

  private record PolynomialGeneral(GeneralModel<Polynomial> model) {}

  /**
   * What an elicitation mechanism is asked.
   *
   * @param ring the numbers
   * @param design what the definition leaves open
   * @param reports one for each agent
   */
  public record Asked<S extends Scalar<S>>(
      Ring<S> ring, Design<S> design, List<Report<S>> reports) {}

  /**
   * What a recursive rule is asked.
   *
   * @param agent whose type changes, where one is meant
   * @param law the probabilities
   * @param after the frontiers
   * @param promise what is promised
   */
  public record Recursion(
      int agent, List<Rational> law, List<PiecewiseLinear> after, List<Rational> promise) {}

  /** What a rule for tasks is asked: the reports of both; none for how many it reads. */
  public record Tasks(List<Integer> own, List<Integer> peer) {}

  /** What a rule by shifted predictions is asked: what is read, the numbers in their order. */
  public record Shifted(int own, int peer, List<Rational> numbers) {}

  /** What a protocol is asked: whom it answers, and everybody's manner and relative price. */
  public record Committed(int agent, List<Manner> manners, List<Rational> prices) {}

  /**
   * What a recursive rule answers: one frontier, or promises.
   *
   * @param frontiers at most one frontier
   * @param promises promises
   */
  public record Recursed(List<PiecewiseLinear> frontiers, List<List<Rational>> promises) {}

  /** A model as data. */
  @SuppressWarnings("unchecked") // the ring is that of the model
  public static <S extends Scalar<S>> ObjectNode write(Ring<S> ring, DecisionProcess<S> model) {
    boolean rational = ring == Ring.RATIONALS;
    if (model instanceof DynamicModel<S> m)
      return Records.write(
          rational
              ? new RationalModel((DynamicModel<Rational>) m)
              : new PolynomialModel((DynamicModel<Polynomial>) m));
    return Records.write(
        rational
            ? new RationalGeneral((GeneralModel<Rational>) model)
            : new PolynomialGeneral((GeneralModel<Polynomial>) model));
  }

  /** A model from data. */
  public static DynamicModel<?> model(boolean rational, JsonNode node) {
    return rational
        ? Records.read(node, RationalModel.class, "model").model()
        : Records.read(node, PolynomialModel.class, "model").model();
  }

  /** A more general model from data. */
  public static GeneralModel<?> general(boolean rational, JsonNode node) {
    return rational
        ? Records.read(node, RationalGeneral.class, "model").model()
        : Records.read(node, PolynomialGeneral.class, "model").model();
  }

  /** The arguments of a question. */
  public static ObjectNode write(Record arguments) {
    ObjectNode node = Wire.object();
    if (arguments instanceof Reports r) {
      node.put("round", r.round()).set("before", Wire.integers(r.before()));
      node.set("now", Wire.integers(r.now()));
    } else if (arguments instanceof Announcement a) {
      node.put("round", a.round())
          .put("common-before", a.before().common())
          .put("common", a.now().common());
      node.set("before", Wire.integers(a.before().own()));
      node.set("now", Wire.integers(a.now().own()));
    } else if (arguments instanceof Asked<?> asked) {
      write(node, asked);
    } else {
      return Records.write(arguments);
    }
    return node;
  }

  private static <S extends Scalar<S>> void write(ObjectNode node, Asked<S> asked) {
    Design<S> design = asked.design();
    node.put("ring", asked.ring().name())
        .put("alpha", design.alpha().toString())
        .put("beta", design.beta().toString())
        .put("drawn", design.drawn().name())
        .set("group", Wire.integers(design.groupA()));
    node.set("posteriors", lists(design.posteriors()));
    node.set("signals", Wire.integers(asked.reports().stream().map(Report::signal).toList()));
    node.set("predictions", lists(asked.reports().stream().map(Report::prediction).toList()));
  }

  /** The reports of a round from data. */
  public static Reports reports(ObjectNode node) {
    return new Reports(
        node.get("round").intValue(),
        Wire.integers(node.get("before")),
        Wire.integers(node.get("now")));
  }

  /** What is announced in a round, from data. */
  public static Announcement announcement(ObjectNode node) {
    return new Announcement(
        node.get("round").intValue(),
        new Types(node.get("common-before").intValue(), Wire.integers(node.get("before"))),
        new Types(node.get("common").intValue(), Wire.integers(node.get("now"))));
  }

  /** What an elicitation mechanism is asked, from data. */
  public static <S extends Scalar<S>> Asked<S> asked(Ring<S> ring, ObjectNode node) {
    List<List<S>> predictions = lists(ring, node.get("predictions"));
    List<Integer> signals = Wire.integers(node.get("signals"));
    List<Report<S>> reports =
        Lists.each(signals.size(), k -> new Report<>(signals.get(k), predictions.get(k)));
    return new Asked<>(
        ring,
        new Design<>(
            ring.read(node.get("alpha")),
            ring.read(node.get("beta")),
            Wire.integers(node.get("group")),
            Design.Drawn.valueOf(node.get("drawn").textValue()),
            lists(ring, node.get("posteriors"))),
        List.copyOf(reports));
  }

  private static <S> ArrayNode list(List<S> numbers) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (S n : numbers) array.add(n.toString());
    return array;
  }

  private static <S> ArrayNode lists(List<List<S>> rows) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (List<S> row : rows) array.add(list(row));
    return array;
  }

  private static <S extends Scalar<S>> List<S> list(Ring<S> ring, JsonNode array) {
    List<S> numbers = new ArrayList<>();
    for (JsonNode n : array) numbers.add(ring.read(n));
    return List.copyOf(numbers);
  }

  private static <S extends Scalar<S>> List<List<S>> lists(Ring<S> ring, JsonNode array) {
    List<List<S>> rows = new ArrayList<>();
    for (JsonNode row : array) rows.add(list(ring, row));
    return List.copyOf(rows);
  }

  /**
   * Payments: of each the number and, for each term, its factor, its kind and what it is made of.
   */
  public static <S extends Scalar<S>> ObjectNode payments(List<Payment<S>> payments) {
    ObjectNode node = Wire.object();
    ArrayNode all = node.putArray("payments");
    for (Payment<S> p : payments) {
      ArrayNode one = all.addArray().add(p.constant().toString());
      p.terms()
          .forEach(
              (term, factor) -> {
                ArrayNode part = one.addArray().add(factor.toString());
                if (term instanceof PaymentTerm.Score<S> t)
                  part.add("score").add(t.signal()).add(list(t.prediction()));
                else if (term instanceof PaymentTerm.Log<S> t)
                  part.add("log").add(t.argument().toString());
                else if (term instanceof PaymentTerm.Root<S> t)
                  part.add("root").add(t.argument().toString());
                else if (term instanceof PaymentTerm.Divergence<S> t)
                  part.add("divergence").add(list(t.p())).add(list(t.q()));
                else if (term instanceof PaymentTerm.Distance<S> t)
                  part.add("distance").add(list(t.p())).add(list(t.q()));
              });
    }
    return node;
  }

  /**
   * @throws IllegalArgumentException if a number or a kind is none
   */
  public static <S extends Scalar<S>> List<Payment<S>> payments(Ring<S> ring, JsonNode node) {
    List<Payment<S>> payments = new ArrayList<>();
    for (JsonNode one : node) {
      Payment<S> sum = Payment.of(ring.read(one.get(0)));
      for (int k = 1; k < one.size(); k++)
        sum = sum.plus(Payment.of(ring.read(one.get(k).get(0)), term(ring, one.get(k))));
      payments.add(sum);
    }
    return List.copyOf(payments);
  }

  private static <S extends Scalar<S>> PaymentTerm<S> term(Ring<S> ring, JsonNode part) {
    return switch (part.path(1).asText()) {
      case "score" -> new PaymentTerm.Score<>(part.path(2).intValue(), list(ring, part.path(3)));
      case "log" -> new PaymentTerm.Log<>(ring.read(part.path(2)));
      case "root" -> new PaymentTerm.Root<>(ring.read(part.path(2)));
      case "divergence" ->
          new PaymentTerm.Divergence<>(list(ring, part.path(2)), list(ring, part.path(3)));
      case "distance" ->
          new PaymentTerm.Distance<>(list(ring, part.path(2)), list(ring, part.path(3)));
      default -> throw new IllegalArgumentException("a term of an unknown kind");
    };
  }
}
