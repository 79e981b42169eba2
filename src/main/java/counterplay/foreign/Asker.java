package counterplay.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.exact.number.Rational;
import counterplay.exact.number.Scalar;
import counterplay.foreign.wire.ForeignRule;
import counterplay.foreign.wire.Ring;
import counterplay.foreign.wire.Wire;
import counterplay.foreign.wire.WireQuestion;
import counterplay.foreign.wire.WireSituation;
import counterplay.model.dynamic.Expectations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a foreign rule and looks at what it answers.
 *
 * @param exchange the processes
 * @param run keeps what was asked
 * @param rule the rule
 */
record Asker(Exchange exchange, Run run, ForeignRule rule) {

  /**
   * The answer to a question, the same for the same question.
   *
   * @param decode makes a value of the other process's answer
   * @throws RuleFailure if there is none
   * @throws IllegalArgumentException if the rule threw this
   * @throws ArithmeticException if the rule threw this
   */
  <A> A ask(
      String method,
      Optional<WireSituation> situation,
      Record arguments,
      Function<ObjectNode, A> decode) {
    WireQuestion question = new WireQuestion(rule, method, situation, arguments);
    situation.ifPresent(s -> s.sizes().forEach(run.sizes()::add));
    run.note(question);
    try {
      Exchange.Answer<A> answer = exchange.answer(question, decode);
      answer.refusal().ifPresent(run::note);
      return answer.value();
    } catch (RuleFailure e) {
      run.note(e);
      throw e;
    }
  }

  <S extends Scalar<S>> List<S> numbers(
      String method, Expectations<?, S> outlook, Record arguments) {
    return numbers(
        method,
        exchange.situations().of(outlook),
        outlook.process().one(),
        outlook.process().size(),
        arguments);
  }

  private <S extends Scalar<S>> List<S> numbers(
      String method, WireSituation situation, S one, int agents, Record arguments) {
    if (!Ring.isOfACase(one))
      return ask(
          method,
          Optional.of(situation),
          arguments,
          reply -> numbers(method, Ring.of(one), agents, reply));
    return ask(
            method,
            Optional.of(situation),
            arguments,
            reply -> numbers(method, Ring.RATIONALS, agents, reply))
        .stream()
        .map(one::constant)
        .toList();
  }

  private <S extends Scalar<S>> List<S> numbers(
      String method, Ring<S> ring, int agents, ObjectNode reply) {
    if (!reply.path("numbers").isArray()) throw wrong(method, "null");
    List<Optional<String>> texts = Wire.texts(reply.get("numbers"));
    List<S> numbers = new ArrayList<>();
    for (Optional<String> text : texts) {
      try {
        numbers.add(
            ring.parse().apply(text.orElseThrow(() -> wrong(method, "a list with null in it"))));
      } catch (IllegalArgumentException e) {
        throw wrong(method, e.getMessage());
      }
    }
    requireSize(method, numbers, agents);
    return List.copyOf(numbers);
  }

  /**
   * An answer of so many rational numbers.
   *
   * @param what the list that is meant, for complaints
   */
  List<Rational> rationals(String method, Record arguments, int count, String what) {
    return ask(
        method,
        Optional.empty(),
        arguments,
        reply -> {
          if (!reply.path("numbers").isArray()) throw wrong(method, "null");
          List<Rational> numbers = new ArrayList<>();
          for (Optional<String> text : Wire.texts(reply.get("numbers"))) {
            try {
              numbers.add(
                  Rational.parse(text.orElseThrow(() -> wrong(method, what + " with null in it"))));
            } catch (IllegalArgumentException e) {
              throw wrong(method, e.getMessage());
            }
          }
          if (numbers.size() != count)
            throw wrong(
                method,
                what + " of the wrong length: " + numbers.size() + " numbers, not " + count);
          return List.copyOf(numbers);
        });
  }

  void requireSize(String method, List<?> list, int agents) {
    if (list.size() != agents)
      throw wrong(
          method,
          list.size() + " value" + (list.size() == 1 ? "" : "s") + " for " + agents + " agents");
  }

  RuleFailure wrong(String method, String what) {
    return RuleFailure.of(rule.name(), rule.place(method), method + " returned " + what);
  }
}
