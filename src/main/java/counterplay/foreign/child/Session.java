package counterplay.foreign.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Spec;
import counterplay.foreign.wire.ForeignRule;
import counterplay.foreign.wire.Wire;
import counterplay.mechanism.Mechanism;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers requests: compiles sources, loads classes, asks rules, examines claims. */
final class Session {

  private static final Work IDLE = new Work(false, 0, 0);

  private final ParentChannel channel;
  private final Map<String, Mechanism> rules = new LinkedHashMap<>();
  private Optional<SourceLoader> loader = Optional.empty();
  private final Questions questions;
  private Claims claims = new Claims(List.of(), List.of());
  private volatile Work work = IDLE;

  /**
   * What is going on.
   *
   * @param isGoing whether anything is
   * @param since when it began, in nanoseconds
   * @param milliseconds how long it may take
   */
  record Work(boolean isGoing, long since, long milliseconds) {}

  Session(ParentChannel channel) {
    this.channel = channel;
    this.questions = new Questions(channel);
  }

  Work work() {
    return work;
  }

  void run() {
    try {
      while (true) {
        ObjectNode request = channel.next();
        work = new Work(true, System.nanoTime(), request.path("milliseconds").asLong());
        ObjectNode answer = answered(request);
        work = IDLE;
        channel.answer(answer);
        if (answer.path("lost").asBoolean()) return;
      }
    } catch (IOException e) {
      work = IDLE; // nobody asks any more
    }
  }

  private ObjectNode answered(ObjectNode request) {
    try {
      return switch (request.path("do").asText()) {
        case "compile" -> compile(request);
        case "load" -> load(request);
        case "ask" -> questions.answer(rules.get(request.get("rule").textValue()), request);
        case "examine" -> claims.examined(request);
        default -> Wire.object().put("error", "an unknown request");
      };
    } catch (Throwable e) {
      return error(e);
    }
  }

  private ObjectNode compile(ObjectNode request) {
    List<SourceLoader.Source> sources = new ArrayList<>();
    for (JsonNode s : request.get("sources"))
      sources.add(new SourceLoader.Source(s.get("file").textValue(), s.get("text").textValue()));
    SourceLoader.Compiled compiled = SourceLoader.compiled(sources);
    ObjectNode answer = Wire.object();
    compiled.complaint().ifPresent(c -> answer.put("complaint", c));
    ObjectNode classes = answer.putObject("classes");
    compiled.classes().forEach(classes::put);
    return answer;
  }

  private ObjectNode load(ObjectNode request) throws ReflectiveOperationException, IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> c : request.get("classes").properties())
      classes.put(c.getKey(), c.getValue().binaryValue());
    SourceLoader own = new SourceLoader(classes);
    loader = Optional.of(own);
    List<Spec> specs = new ArrayList<>();
    ObjectNode answer = Wire.object();
    ArrayNode described = answer.putArray("rules");
    for (Class<?> c : own.classes()) {
      boolean wanted = Mechanism.class.isAssignableFrom(c) || Spec.class.isAssignableFrom(c);
      if (!wanted || Modifier.isAbstract(c.getModifiers()) || c.isAnonymousClass()) continue;
      if (Arrays.stream(c.getConstructors()).noneMatch(k -> k.getParameterCount() == 0)) {
        return Wire.object()
            .put(
                "complaint",
                c.getName()
                    + " needs to be public and to have a public constructor without parameters");
      }
      Object made = c.getConstructor().newInstance();
      if (made instanceof Mechanism m) {
        if (!isName(m.id()) || !isName(m.title()))
          return Wire.object()
              .put(
                  "complaint",
                  c.getName() + ": wanted are an id, such as user/my-rule, and a title");
        described.add(described(m));
        if (rules.put(m.id(), m) != null)
          return Wire.object().put("complaint", "two rules are called " + m.id());
      }
      if (made instanceof Spec s) specs.add(s);
    }
    claims = new Claims(specs, List.copyOf(rules.values()));
    answer.set("claims", claims.described());
    return answer;
  }

  /** Whether people can be told it in one line. */
  private static boolean isName(String text) {
    return text != null && !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
  }

  private static ObjectNode described(Mechanism m) {
    ForeignRule.Family family = ForeignRule.Family.of(m);
    boolean one = m instanceof counterplay.mechanism.team.TransferRule t && t.isForOneRound();
    return Wire.object()
        .put("id", String.valueOf(m.id()))
        .put("title", String.valueOf(m.title()))
        .put("family", family.name())
        .put("one-round", one)
        .put("name", m.getClass().getSimpleName());
  }

  /** Where in the user's sources this is. */
  Optional<String> place(StackTraceElement[] trace) {
    return loader
        .flatMap(
            l ->
                Arrays.stream(trace)
                    .filter(e -> l.isOwn(e.getClassName()) && e.getLineNumber() > 0)
                    .findFirst())
        .map(e -> e.getFileName() + ":" + e.getLineNumber());
  }

  private ObjectNode error(Throwable thrown) {
    Throwable e = thrown;
    while (e.getCause() != null
        && (e instanceof InvocationTargetException || e instanceof ExceptionInInitializerError))
      e = e.getCause();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    ObjectNode error = Wire.object().put("message", String.valueOf(e.getMessage()));
    if (e instanceof SecurityException) error.put("error", "may not do this: " + message);
    else if (e instanceof StackOverflowError)
      error.put("error", "recurses too deep (StackOverflowError)");
    else if (e instanceof OutOfMemoryError)
      error
          .put("error", "needs too much memory (OutOfMemoryError: " + message + ")")
          .put("lost", true);
    else
      error.put(
          "error", e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + message));
    if (e.getClass() == IllegalArgumentException.class) error.put("type", "argument");
    if (e.getClass() == ArithmeticException.class) error.put("type", "arithmetic");
    place(e.getStackTrace()).ifPresent(place -> error.put("place", place));
    return error;
  }
}
