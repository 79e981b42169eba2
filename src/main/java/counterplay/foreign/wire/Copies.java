package counterplay.foreign.wire;

import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.mechanism.elicitation.Design;
import counterplay.mechanism.elicitation.Payment;
import counterplay.mechanism.elicitation.PaymentTerm;
import counterplay.model.dynamic.DecisionProcess;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralRound;
import counterplay.model.dynamic.Party;
import counterplay.model.dynamic.Role;
import counterplay.model.dynamic.Stage;
import counterplay.model.elicitation.Report;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a sentence's code hands over at a case, in rationals; and payments in rationals, in the
 * sentence's numbers.
 */
public final class Copies {

  private Copies() {}

  private static <A, B> List<B> each(List<A> list, Function<A, B> copy) {
    return list.stream().map(copy).toList();
  }

  private static <S extends Scalar<S>> List<Rational> row(List<S> numbers) {
    return each(numbers, Ring::rational);
  }

  private static <S extends Scalar<S>> List<List<Rational>> table(List<List<S>> rows) {
    return each(rows, Copies::row);
  }

  private static <S extends Scalar<S>> List<List<List<Rational>>> tables(
      List<List<List<S>>> tables) {
    return each(tables, Copies::table);
  }

  /** A model with its numbers as rationals. */
  public static <S extends Scalar<S>> DecisionProcess<Rational> of(DecisionProcess<S> model) {
    return model instanceof DynamicModel<S> m ? of(m) : of((GeneralModel<S>) model);
  }

  private static <S extends Scalar<S>> DynamicModel<Rational> of(DynamicModel<S> model) {
    return new DynamicModel<>(
        model.agents(),
        each(
            model.stages(),
            stage ->
                new Stage<>(
                    stage.decisions(),
                    each(
                        stage.roles(),
                        role ->
                            new Role<>(
                                role.types(),
                                role.actions(),
                                tables(role.utility()),
                                each(role.transition(), Copies::tables))))));
  }

  private static <S extends Scalar<S>> GeneralModel<Rational> of(GeneralModel<S> model) {
    return new GeneralModel<>(
        model.agents(),
        each(
            model.rounds(),
            round ->
                new GeneralRound<>(
                    round.decisions(),
                    round.publicTypes(),
                    tables(round.publicLaw()),
                    each(
                        round.parties(),
                        party ->
                            new Party<>(
                                party.types(),
                                party.actions(),
                                each(party.law(), byCommon -> each(byCommon, Copies::tables)))))),
        table(model.worth()));
  }

  /** A design with its numbers as rationals. */
  public static <S extends Scalar<S>> Design<Rational> of(Design<S> design) {
    return new Design<>(
        Ring.rational(design.alpha()),
        Ring.rational(design.beta()),
        design.groupA(),
        design.drawn(),
        table(design.posteriors()));
  }

  /** Reports with their numbers as rationals. */
  public static <S extends Scalar<S>> List<Report<Rational>> of(List<Report<S>> reports) {
    return each(reports, r -> new Report<>(r.signal(), row(r.prediction())));
  }

  /** The payment in the numbers of which one is given. */
  public static <S extends Scalar<S>> Payment<S> of(Payment<Rational> payment, S one) {
    Payment<S> copy = Payment.of(one.constant(payment.constant()));
    for (Map.Entry<PaymentTerm<Rational>, Rational> e : payment.terms().entrySet())
      copy = copy.plus(Payment.of(one.constant(e.getValue()), of(e.getKey(), one)));
    return copy;
  }

  private static <S extends Scalar<S>> PaymentTerm<S> of(PaymentTerm<Rational> term, S one) {
    Function<List<Rational>, List<S>> row = numbers -> each(numbers, one::constant);
    if (term instanceof PaymentTerm.Score<Rational> t)
      return new PaymentTerm.Score<>(t.signal(), row.apply(t.prediction()));
    if (term instanceof PaymentTerm.Log<Rational> t)
      return new PaymentTerm.Log<>(one.constant(t.argument()));
    if (term instanceof PaymentTerm.Root<Rational> t)
      return new PaymentTerm.Root<>(one.constant(t.argument()));
    if (term instanceof PaymentTerm.Divergence<Rational> t)
      return new PaymentTerm.Divergence<>(row.apply(t.p()), row.apply(t.q()));
    PaymentTerm.Distance<Rational> t = (PaymentTerm.Distance<Rational>) term;
    return new PaymentTerm.Distance<>(row.apply(t.p()), row.apply(t.q()));
  }
}
