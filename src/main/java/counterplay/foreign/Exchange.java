package counterplay.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.data.BadFile;
import counterplay.foreign.wire.Limits;
import counterplay.foreign.wire.Wire;
import counterplay.foreign.wire.WireQuestion;
import counterplay.foreign.wire.WireSituation;
import counterplay.foreign.wire.WireSituations;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The processes that run one user's code, and what they have answered. */
final class Exchange implements AutoCloseable {

  private static final int ANSWERS = 200_000;

  /** How long compiling may take; it is no answer of the code's. */
  private static final Duration COMPILING = Duration.ofMinutes(1);

  private final Sandbox sandbox;
  private final Limits limits;
  private final Consumer<String> noise;
  private final List<Slot> slots = new ArrayList<>();
  private final WireSituations situations = new WireSituations();
  private final Map<WireQuestion, Answer<?>> answers =
      Collections.synchronizedMap(new WireSituations.Recent<>(ANSWERS));
  private final Map<WireQuestion, Function<ObjectNode, ?>> decoders =
      Collections.synchronizedMap(new WireSituations.Recent<>(ANSWERS));
  private final Map<String, Integer> losses = new HashMap<>();
  private final Map<String, RuleFailure> givenUp = new ConcurrentHashMap<>();
  private final AtomicLong spent = new AtomicLong();
  private volatile ObjectNode classes = Wire.object();

  /** A place for a process, used by one thread at a time. */
  private final class Slot {

    private final int number;
    private final ReentrantLock lock = new ReentrantLock();
    private Optional<Child> child = Optional.empty();

    Slot(int number) {
      this.number = number;
    }

    Child child(String name, String place) {
      if (child.isPresent()) return child.get();
      try {
        Child started = Child.start(sandbox, limits, noise);
        child = Optional.of(started);
        if (!classes.isEmpty()) load(started, name, place);
        return started;
      } catch (IOException e) {
        throw new BadFile("Java cannot be started for a rule of one's own: " + e.getMessage());
      }
    }

    private void load(Child started, String name, String place) {
      try {
        ObjectNode reply =
            started.ask(
                Wire.object().put("do", "load").set("classes", classes),
                limits.call(),
                need -> Wire.object());
        if (reply.has("error")) throw failure(reply, name, place);
      } catch (Child.Lost e) {
        drop();
        throw RuleFailure.of(name, place, e.getMessage());
      }
    }

    void drop() {
      child.ifPresent(Child::close);
      child = Optional.empty();
    }
  }

  /**
   * What a rule answered.
   *
   * @param decoded the value; nothing if it refused
   * @param refusal the refusal, if it is one
   * @param slot which process answered
   */
  record Answer<A>(Optional<A> decoded, Optional<Run.Refusal> refusal, int slot) {

    A value() {
      refusal.ifPresent(
          r -> {
            throw r.thrown();
          });
      return decoded.orElseThrow();
    }

    boolean isSame(Answer<?> that) {
      return decoded.equals(that.decoded)
          && refusal
              .map(r -> r.failure().getMessage())
              .equals(that.refusal.map(r -> r.failure().getMessage()));
    }

    String text() {
      return decoded.map(Object::toString).orElseGet(() -> "a refusal");
    }
  }

  Exchange(Sandbox sandbox, Limits limits, Consumer<String> noise) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.noise = noise;
    int many = Math.max(2, Runtime.getRuntime().availableProcessors());
    for (int k = 0; k < many; k++) slots.add(new Slot(k));
  }

  WireSituations situations() {
    return situations;
  }

  /** Starts the first process, lets it compile, and keeps the classes for the others. */
  ObjectNode compile(ObjectNode request, String name) {
    Slot slot = slots.get(0);
    slot.lock.lock();
    try {
      ObjectNode compiled = slot.child(name, name).ask(request, COMPILING, need -> Wire.object());
      if (compiled.has("complaint")) throw new BadFile(compiled.get("complaint").textValue());
      if (compiled.has("error"))
        throw new BadFile(name + ": cannot be compiled: " + compiled.get("error").asText());
      classes = (ObjectNode) compiled.get("classes");
      ObjectNode loaded =
          slot.child(name, name)
              .ask(
                  Wire.object().put("do", "load").set("classes", classes),
                  limits.call(),
                  need -> Wire.object());
      if (loaded.has("complaint"))
        throw new BadFile(name + ": " + loaded.get("complaint").textValue());
      if (loaded.has("error"))
        throw failure(loaded, name.replaceAll(".*/|\\.java$", ""), name.replaceAll(".*/", ""));
      return loaded;
    } catch (Child.Lost e) {
      throw RuleFailure.of(
          name.replaceAll(".*/|\\.java$", ""), name.replaceAll(".*/", ""), e.getMessage());
    } finally {
      slot.lock.unlock();
    }
  }

  /** The answer to a question; the same for an equal question. */
  @SuppressWarnings("unchecked") // equal questions have one type of answer
  <A> Answer<A> answer(WireQuestion question, Function<ObjectNode, A> decode) {
    Answer<?> known = answers.get(question);
    if (known != null) return (Answer<A>) known;
    Slot slot = free();
    try {
      Answer<A> answer = asked(slot, question, decode);
      answers.put(question, answer);
      decoders.put(question, decode);
      return answer;
    } finally {
      slot.lock.unlock();
    }
  }

  /**
   * Asks again, in another process and in another order, what has not been asked again before.
   *
   * @return how the answers differ, where they do
   */
  Optional<RuleFailure> askedAgain(List<WireQuestion> questions) {
    List<WireQuestion> reversed = new ArrayList<>(questions);
    Collections.reverse(reversed);
    for (WireQuestion q : reversed) {
      Function<ObjectNode, ?> decode = decoders.remove(q);
      Answer<?> first = answers.get(q);
      if (decode == null || first == null) continue;
      Slot other = slots.get((first.slot() + 1) % slots.size());
      other.lock.lock();
      try {
        Answer<?> second = asked(other, q, decode);
        if (!first.isSame(second)) {
          return Optional.of(
              RuleFailure.of(
                  q.rule().name(),
                  q.rule().place(q.method()),
                  "answers differently when it is asked twice, "
                      + q.text()
                      + ": "
                      + shortened(first.text())
                      + " and "
                      + shortened(second.text())));
        }
      } catch (RuleFailure e) {
        return Optional.of(e);
      } finally {
        other.lock.unlock();
      }
    }
    return Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }

  private Slot free() {
    for (Slot slot : slots) if (slot.lock.tryLock()) return slot;
    Slot slot = slots.get((int) (Thread.currentThread().getId() % slots.size()));
    slot.lock.lock();
    return slot;
  }

  private <A> Answer<A> asked(Slot slot, WireQuestion q, Function<ObjectNode, A> decode) {
    RuleFailure reason = givenUp.get(q.rule().id());
    if (reason != null) throw reason;
    ObjectNode reply =
        sent(
            slot,
            q.rule().id(),
            q.rule().name(),
            q.rule().place(q.method()),
            q.request(),
            q.situation(),
            limits.call());
    if (!reply.has("error"))
      return new Answer<>(Optional.of(decode.apply(reply)), Optional.empty(), slot.number);
    RuleFailure failure = failure(reply, q.rule().name(), q.rule().place(q.method()));
    String message = reply.path("message").asText();
    return switch (reply.path("type").asText()) {
      case "argument" ->
          new Answer<>(
              Optional.empty(),
              Optional.of(new Run.Refusal(new IllegalArgumentException(message), failure)),
              slot.number);
      case "arithmetic" ->
          new Answer<>(
              Optional.empty(),
              Optional.of(new Run.Refusal(new ArithmeticException(message), failure)),
              slot.number);
      default -> throw failure;
    };
  }

  /** Sends a request that is not about a rule but about a claim. */
  ObjectNode examined(String id, String name, String file, ObjectNode request) {
    RuleFailure reason = givenUp.get(id);
    if (reason != null) throw reason;
    Slot slot = free();
    try {
      ObjectNode reply =
          sent(slot, id, name, file, request, Optional.empty(), limits.examination());
      if (reply.has("error")) throw failure(reply, name, file);
      return reply;
    } finally {
      slot.lock.unlock();
    }
  }

  private ObjectNode sent(
      Slot slot,
      String id,
      String name,
      String place,
      ObjectNode request,
      Optional<WireSituation> situation,
      Duration limit) {
    Duration time = limit(limit);
    Child child = slot.child(name, place);
    child.introduce(situation, request);
    UnaryOperator<ObjectNode> help =
        situation.<UnaryOperator<ObjectNode>>map(s -> s::help).orElse(need -> Wire.object());
    long start = System.nanoTime();
    try {
      ObjectNode reply = child.ask(request, time, help);
      if (reply.path("lost").asBoolean()) {
        slot.drop();
        lost(id, failure(reply, name, place), time, limit);
      }
      return reply;
    } catch (Child.Lost e) {
      slot.drop();
      RuleFailure failure = RuleFailure.of(name, place, e.getMessage());
      lost(id, failure, time, limit);
      throw failure;
    } finally {
      spent.addAndGet(System.nanoTime() - start);
    }
  }

  private void lost(String id, RuleFailure failure, Duration given, Duration usual) {
    if (given.compareTo(usual) < 0) throw over(" in " + failure.getMessage());
    synchronized (losses) {
      if (losses.merge(id, 1, Integer::sum) >= limits.losses()) givenUp.put(id, failure);
    }
  }

  private RuleFailure over(String where) {
    return new RuleFailure(
        RuleFailure.Kind.TIME,
        "the " + Limits.seconds(limits.all()) + " for your own code are over" + where);
  }

  private static RuleFailure failure(ObjectNode reply, String name, String place) {
    return RuleFailure.of(name, reply.path("place").asText(place), reply.get("error").asText());
  }

  /** The given limit, or what is left of the time for everything. */
  private Duration limit(Duration usual) {
    if (limits.all().isZero()) return usual;
    Duration left = limits.all().minusNanos(spent.get());
    if (left.isNegative() || left.isZero()) throw over("");
    return left.compareTo(usual) < 0 ? left.plusMillis(1) : usual;
  }

  @Override
  public void close() {
    for (Slot slot : slots) slot.child.ifPresent(Child::close);
  }
}
