package counterplay.foreign.child;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.Lists;
import counterplay.data.Records;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.exact.polynomial.PiecewiseLinear;
import counterplay.exact.polynomial.Polynomial;
import counterplay.foreign.wire.Ring;
import counterplay.foreign.wire.Tables;
import counterplay.foreign.wire.Wire;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.elicitation.BinaryReportMechanism;
import counterplay.mechanism.elicitation.ElicitationMechanism;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PredictingReportMechanism;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GammaRule;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.RecursiveRule;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.curation.Commitment;
import counterplay.model.dynamic.Choice;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Expectations;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Outlook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks rules in their own process. */
final class Questions {

  private final ParentChannel channel;
  private final Map<Long, Object> outlooks = new HashMap<>();

  Questions(ParentChannel channel) {
    this.channel = channel;
  }

  ObjectNode answer(Mechanism rule, ObjectNode request) {
    if (request.has("introduced")) introduce((ObjectNode) request.get("introduced"));
    if (request.has("forgotten")) outlooks.remove(request.get("forgotten").longValue());
    String method = request.get("method").textValue();
    ObjectNode arguments = (ObjectNode) request.get("arguments");
    Object outlook = outlooks.get(request.get("situation").longValue());
    if (outlook instanceof Outlook<?> o)
      return team((TransferRule) rule, method, o, Tables.reports(arguments));
    if (outlook instanceof GeneralOutlook<?> o)
      return general((GeneralRule) rule, o, Tables.announcement(arguments));
    if (rule instanceof RecursiveRule r)
      return recursion(r, method, Records.read(arguments, Tables.Recursion.class, method));
    if (rule instanceof BinaryReportMechanism r)
      return tasks(r, method, Records.read(arguments, Tables.Tasks.class, method));
    if (rule instanceof PredictingReportMechanism r)
      return shifted(r, method, Records.read(arguments, Tables.Shifted.class, method));
    if (rule instanceof CurationProtocol r)
      return reply(r, Records.read(arguments, Tables.Committed.class, method));
    ElicitationMechanism mechanism = (ElicitationMechanism) rule;
    return Ring.isRational(arguments.get("ring").textValue())
        ? payments(mechanism, Tables.asked(Ring.RATIONALS, arguments))
        : payments(mechanism, Tables.asked(Ring.POLYNOMIALS, arguments));
  }

  private static <S extends Scalar<S>> ObjectNode team(
      TransferRule rule, String method, Outlook<S> outlook, Reports reports) {
    return numbers(
        method.equals("gammas")
            ? ((GammaRule) rule).gammas(outlook, reports)
            : rule.transfers(outlook, reports));
  }

  private static <S extends Scalar<S>> ObjectNode general(
      GeneralRule rule, GeneralOutlook<S> outlook, Announcement announcement) {
    return numbers(rule.transfers(outlook, announcement));
  }

  private static ObjectNode numbers(List<?> numbers) {
    ObjectNode answer = Wire.object();
    if (numbers == null) return answer;
    answer.putArray("numbers");
    for (Object number : numbers) {
      if (number == null) answer.withArray("numbers").addNull();
      else if (number instanceof Rational || number instanceof Polynomial)
        answer.withArray("numbers").add(number.toString());
      else
        throw new ClassCastException(
            "a list with a " + number.getClass().getSimpleName() + " in it");
    }
    return answer;
  }

  private static <S extends Scalar<S>> ObjectNode payments(
      ElicitationMechanism mechanism, Tables.Asked<S> asked) {
    List<Payment<S>> payments = mechanism.payments(asked.design(), asked.reports());
    return payments == null ? Wire.object() : Tables.payments(payments);
  }

  private static ObjectNode tasks(BinaryReportMechanism rule, String method, Tables.Tasks t) {
    return method.equals("tasks")
        ? numbers(List.of(Rational.of(rule.ownTasks()), Rational.of(rule.peerTasks())))
        : numbers(Collections.singletonList(rule.payment(t.own(), t.peer())));
  }

  private static ObjectNode shifted(
      PredictingReportMechanism rule, String method, Tables.Shifted s) {
    return numbers(
        Collections.singletonList(
            method.equals("information")
                ? rule.information(s.own(), s.numbers().get(0), s.peer(), s.numbers().get(1))
                : rule.prediction(s.numbers().get(0), s.peer())));
  }

  private static ObjectNode reply(CurationProtocol rule, Tables.Committed c) {
    List<Commitment<Rational>> profile =
        Lists.each(
            c.manners().size(), k -> new Commitment<>(c.manners().get(k), c.prices().get(k)));
    List<counterplay.model.curation.Channel<Rational>> reply =
        rule.reply(c.agent(), List.copyOf(profile));
    if (reply == null) return Wire.object();
    List<Rational> flat = new ArrayList<>();
    for (counterplay.model.curation.Channel<Rational> channel : reply) {
      flat.add(channel == null ? null : channel.zero());
      flat.add(channel == null ? null : channel.one());
    }
    return numbers(flat);
  }

  private static ObjectNode recursion(RecursiveRule rule, String method, Tables.Recursion r) {
    List<PiecewiseLinear> frontiers = new ArrayList<>();
    List<List<Rational>> promises = new ArrayList<>();
    switch (method) {
      case "changed" -> frontiers.add(rule.changed(r.agent(), r.law(), r.after()));
      case "decided" -> frontiers.add(rule.decided(r.after()));
      case "drawn" -> frontiers.add(rule.drawn(r.law(), r.after()));
      case "settled" -> promises.add(rule.settled(r.agent(), r.promise(), r.after().get(0)));
      default -> promises.addAll(rule.split(r.law(), r.after(), r.promise()));
    }
    return Records.write(new Tables.Recursed(frontiers, promises));
  }

  private void introduce(ObjectNode data) {
    boolean rational = Ring.isRational(data.get("ring").textValue());
    long number = data.get("number").longValue();
    boolean efficient = data.get("efficient").booleanValue();
    boolean everywhere = data.get("everywhere").booleanValue();
    boolean team = data.get("kind").textValue().equals("team");
    Set<Integer> absent = Set.copyOf(Wire.integers(data.get("absent")));
    outlooks.put(
        number,
        team
            ? outlook(Tables.model(rational, data.get("model")), efficient, everywhere, absent)
            : general(Tables.general(rational, data.get("model")), efficient, everywhere, absent));
  }

  private <S extends Scalar<S>> Outlook<S> outlook(
      DynamicModel<S> model, boolean efficient, boolean everywhere, Set<Integer> absent) {
    return new Outlook<>(expectations(model, efficient, everywhere, absent));
  }

  private <S extends Scalar<S>> GeneralOutlook<S> general(
      GeneralModel<S> model, boolean efficient, boolean everywhere, Set<Integer> absent) {
    return new GeneralOutlook<>(expectations(model, efficient, everywhere, absent));
  }

  private <M extends DecisionProcess<S>, S extends Scalar<S>> Expectations<M, S> expectations(
      M model, boolean efficient, boolean everywhere, Set<Integer> absent) {
    Expectations<M, S> expectations =
        efficient ? new Expectations<>(model) : new Expectations<>(model, this::choice);
    if (everywhere) expectations = expectations.everywhere();
    for (int i : absent) expectations = expectations.without(i);
    return expectations;
  }

  private Choice choice(Expectations<?, ?> outlook, int stage, List<Integer> types) {
    ObjectNode need = Wire.object().put("need", "choice").put("stage", stage);
    need.set("types", Wire.integers(types));
    need.set("absent", Wire.integers(List.copyOf(outlook.absent())));
    ObjectNode help = channel.help(need);
    return new Choice(help.get("decision").intValue(), Wire.integers(help.get("actions")));
  }
}
