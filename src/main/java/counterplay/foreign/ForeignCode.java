package counterplay.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Gravity;
import counterplay.claim.Origin;
import counterplay.claim.Quantifier;
import counterplay.claim.Verdict;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.corpus.UnknownId;
import counterplay.data.BadFile;
import counterplay.data.Json;
import counterplay.exact.number.Rational;
import counterplay.foreign.wire.ForeignRule;
import counterplay.foreign.wire.Limits;
import counterplay.foreign.wire.Wire;
import counterplay.foreign.wire.WireQuestion;
import counterplay.kernel.Ruling;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import counterplay.search.Grounds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user's source files hold, run in processes of its own. This side asks, compares, and makes
 * the verdicts; what was judged with foreign code is at most bounded by the sizes at which that
 * code was run.
 */
public final class ForeignCode implements AutoCloseable {

  /** So many lines of what the code prints are passed on. */
  private static final int NOISE = 20;

  private static final List<String> METHODS =
      List.of(
          "transfers",
          "gammas",
          "payments",
          "payment",
          "reply",
          "information",
          "prediction",
          "changed",
          "decided",
          "drawn",
          "settled",
          "split");

  private final List<Path> files;
  private final Exchange exchange;
  private final List<ForeignRule> rules = new ArrayList<>();
  private final List<ForeignClaim> claims = new ArrayList<>();

  private ForeignCode(List<Path> files, Exchange exchange) {
    this.files = files;
    this.exchange = exchange;
  }

  /**
   * Compiles the files together and makes what they hold, in a process of their own.
   *
   * @param notes told what the code prints, and what this machine cannot forbid it
   * @throws BadFile if they cannot be read, do not compile, or hold neither a mechanism nor a
   *     specification that can be made
   * @throws RuleFailure if making them throws, ends the process or passes a limit
   */
  public static ForeignCode of(List<Path> files, Limits limits, Consumer<String> notes) {
    return of(files, limits, notes, Sandbox.here());
  }

  static ForeignCode of(List<Path> files, Limits limits, Consumer<String> notes, Sandbox sandbox) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      if (!file.toString().endsWith(".java"))
        throw new BadFile(file + ": wanted is a Java source file");
      try {
        texts.put(file.toString(), new String(Json.bytes(file), StandardCharsets.UTF_8));
      } catch (BadFile e) {
        throw e.in(file);
      }
    }
    if (!sandbox.allowed().isEmpty())
      notes.accept(
          "this machine cannot forbid your own code: " + String.join(", ", sandbox.allowed()));
    ForeignCode code = new ForeignCode(files, new Exchange(sandbox, limits, noise(notes)));
    try {
      code.load(texts);
      return code;
    } catch (RuntimeException e) {
      code.close();
      throw e;
    }
  }

  private static Consumer<String> noise(Consumer<String> notes) {
    AtomicInteger lines = new AtomicInteger();
    return line -> {
      if (line.startsWith("WARNING: A command line option has enabled the Security Manager")
          || line.startsWith("WARNING: The Security Manager is deprecated")) {
        return;
      }
      int before = lines.getAndIncrement();
      if (before < NOISE) notes.accept("your code prints: " + line.replaceAll("\\p{Cntrl}", "?"));
      if (before == NOISE) notes.accept("your code prints more; it is dropped");
    };
  }

  private void load(Map<String, String> texts) {
    ObjectNode request = Wire.object().put("do", "compile");
    ArrayNode sources = request.putArray("sources");
    texts.forEach((file, text) -> sources.addObject().put("file", file).put("text", text));
    ObjectNode loaded = exchange.compile(request, files.get(0).toString());
    for (JsonNode r : loaded.path("rules")) rules.add(rule(r, texts));
    for (JsonNode c : loaded.path("claims")) claims.add(claim(c, texts));
    if (rules.isEmpty() && claims.isEmpty()) {
      throw new BadFile(
          named()
              + ": no mechanism; wanted is one public class that implements a mechanism interface"
              + " (or counterplay.claim.Spec)");
    }
  }

  private static ForeignRule rule(JsonNode r, Map<String, String> texts) {
    String name = r.path("name").asText();
    String file = fileOf(name, texts);
    return new ForeignRule(
        r.path("id").asText(),
        r.path("title").asText(),
        ForeignRule.Family.valueOf(r.path("family").asText()),
        r.path("one-round").asBoolean(),
        name,
        shortName(file),
        lines(name, texts.get(file)));
  }

  private static ForeignClaim claim(JsonNode c, Map<String, String> texts) {
    List<ForeignClaim.Reading> readings = new ArrayList<>();
    for (JsonNode r : c.path("readings"))
      readings.add(
          new ForeignClaim.Reading(
              r.path("id").asText(),
              Origin.valueOf(r.path("origin").asText()),
              Verdict.valueOf(r.path("declared").asText()),
              Quantifier.valueOf(r.path("quantifier").asText()),
              r.path("scope").asText(),
              gravity(r)));
    String owner = c.path("owner").asText();
    return new ForeignClaim(
        ForeignClaim.source((ObjectNode) c), readings, owner, shortName(fileOf(owner, texts)));
  }

  private static List<Gravity> gravity(JsonNode reading) {
    List<Gravity> gravity = new ArrayList<>();
    for (JsonNode g : reading.path("gravity")) {
      String standing = g.path("standing").asText();
      String words = g.path("words").asText();
      gravity.add(
          switch (Gravity.Kind.valueOf(g.path("kind").asText())) {
            case SUBSTANTIVE -> new Gravity.Substantive(g.path("charged").asText());
            case MISPRINT -> new Gravity.Misprint(standing, words, g.path("charged").asText());
            case EDGE -> new Gravity.Edge(words, standing, g.path("charged").asText());
          });
    }
    return gravity;
  }

  private String named() {
    return String.join(", ", files.stream().map(Path::toString).toList());
  }

  private static String fileOf(String name, Map<String, String> texts) {
    Pattern declared =
        Pattern.compile("\\b(?:class|record|enum)\\s+" + Pattern.quote(name) + "\\b");
    return texts.keySet().stream()
        .filter(f -> declared.matcher(texts.get(f)).find())
        .findFirst()
        .orElse(texts.keySet().iterator().next());
  }

  private static String shortName(String file) {
    return Path.of(file).getFileName().toString();
  }

  /** The lines in which a class's methods begin. */
  private static Map<String, Integer> lines(String name, String text) {
    Matcher start =
        Pattern.compile("\\b(?:class|record|enum)\\s+" + Pattern.quote(name) + "\\b").matcher(text);
    int from = start.find() ? start.start() : 0;
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (String method : METHODS) {
      Matcher m = Pattern.compile("[>\\w]\\s+" + method + "\\s*\\(").matcher(text);
      if (m.find(from))
        lines.put(
            method, 1 + (int) text.substring(0, m.end()).chars().filter(c -> c == '\n').count());
    }
    return lines;
  }

  /** The mechanisms. */
  public List<ForeignRule> rules() {
    return List.copyOf(rules);
  }

  /** The claims. */
  public List<ForeignClaim> claims() {
    return List.copyOf(claims);
  }

  /**
   * Looks whether the rules can stand in for those that have their ids.
   *
   * @param mayBeNew whether a rule may have an id of its own although no claim of the user's could
   *     ask for it
   * @throws BadFile if a rule does not offer what the one it stands in for offers, or has an id
   *     that nobody asks for
   */
  public void requireFitting(Mechanisms own, boolean mayBeNew) {
    Run nobody = new Run();
    for (ForeignRule rule : rules) {
      List<Mechanism> original = own.all().stream().filter(k -> k.id().equals(rule.id())).toList();
      if (original.isEmpty() && claims.isEmpty() && !mayBeNew) {
        throw new BadFile(
            named()
                + ": "
                + new UnknownId(
                        "mechanism", rule.id(), own.all().stream().map(Mechanism::id).toList())
                    .getMessage()
                + "; ./counterplay check asks every property of a rule with an id of its own");
      }
      Mechanism standIn = mechanism(rule, nobody);
      for (Mechanism o : original) {
        for (Class<?> offered : o.getClass().getInterfaces()) {
          if (offered.isInstance(standIn)) continue;
          throw new BadFile(
              named()
                  + ": "
                  + rule.id()
                  + " must implement "
                  + offered.getName()
                  + ", as the mechanism it stands in for does");
        }
      }
    }
  }

  /**
   * The mechanisms with the user's in the place of those that have their ids, or added; what they
   * are asked is noted.
   */
  public Mechanisms joining(Mechanisms own, Run run) {
    Mechanisms joined = own;
    for (ForeignRule rule : rules) joined = joined.with(mechanism(rule, run));
    return joined;
  }

  private Mechanism mechanism(ForeignRule rule, Run run) {
    Asker asker = new Asker(exchange, run, rule);
    return switch (rule.family()) {
      case GAMMA -> new ForeignGammaRule(asker);
      case TRANSFER -> new ForeignTransferRule(asker);
      case GENERAL -> new ForeignGeneralRule(asker);
      case ELICITATION -> new ForeignElicitation(asker);
      case TASKS -> new ForeignTaskRule(asker);
      case SHIFT -> new ForeignShiftRule(asker);
      case CURATION -> new ForeignProtocol(asker);
      case RECURSIVE -> new ForeignRecursiveRule(asker);
      case OTHER -> new ForeignMechanism(asker);
    };
  }

  /**
   * Asks again what was asked in a run, in another process and another order; what has been asked
   * again before is not.
   *
   * @return the rule that answered differently, if there is one
   */
  public Optional<RuleFailure> askedAgain(Run run) {
    return askedAgain(run, Integer.MAX_VALUE);
  }

  /** The same for so many of the questions at most, from the first to the last. */
  public Optional<RuleFailure> askedAgain(Run run, int most) {
    List<WireQuestion> all = run.questions();
    int step = Math.max(1, all.size() / most);
    List<WireQuestion> some = new ArrayList<>();
    for (int k = 0; k < all.size(); k += step) some.add(all.get(k));
    Optional<RuleFailure> different = exchange.askedAgain(some);
    different.ifPresent(run::note);
    return different;
  }

  /** What may be said of a reading that foreign code had a part in: at most that it is bounded. */
  public static Verdict capped(Verdict verdict) {
    return List.of(Verdict.BOUNDED, Verdict.SURVIVED, Verdict.REFUTED, Verdict.UNDECIDED)
            .contains(verdict)
        ? verdict
        : Verdict.BOUNDED;
  }

  /**
   * Has a reading of one of the user's claims examined in its process.
   *
   * @param seed of samples
   * @param time the longest time for samples; zero for as long as they take
   * @throws RuleFailure if there is no outcome
   */
  public ForeignClaim.Outcome examined(
      ForeignClaim claim, ForeignClaim.Reading reading, long seed, Duration time) {
    long start = System.nanoTime();
    ObjectNode request =
        Wire.object()
            .put("do", "examine")
            .put("claim", claim.source().id())
            .put("reading", reading.id())
            .put("seed", seed)
            .put("seconds", time.toSeconds());
    ObjectNode reply = exchange.examined(claim.source().id(), claim.owner(), claim.file(), request);
    Verdict said = Verdict.valueOf(reply.path("verdict").asText());
    long cases = reply.path("cases").asLong();
    String detail = reply.path("detail").asText();
    boolean contradicted =
        reply.has("finding") && contradicts(reading, (ObjectNode) reply.get("finding"));
    Verdict verdict = contradicted ? Verdict.UNDECIDED : capped(said);
    if (contradicted) detail = "the numbers of the case do not say so: " + detail;
    if (verdict != said && !contradicted) {
      String judged =
          reply.path("evidence").asText().equals(Ruling.Kind.THEOREM.name())
              ? "run"
              : cases + " case" + (cases == 1 ? "" : "s") + " judged";
      detail = judged + " by your own code, which is not looked into: " + detail;
    }
    List<String> finding = new ArrayList<>();
    reply.path("finding").path("working").forEach(w -> finding.add(w.asText()));
    if (reply.has("finding")) finding.add(reply.get("finding").path("text").asText());
    List<ObjectNode> settling = reply.get("case") instanceof ObjectNode c ? List.of(c) : List.of();
    List<ForeignClaim.Leaning> lemmas = new ArrayList<>();
    reply
        .path("lemmas")
        .forEach(
            l ->
                lemmas.add(
                    new ForeignClaim.Leaning(
                        l.path("id").asText(), Lemma.Kind.valueOf(l.path("kind").asText()))));
    return new ForeignClaim.Outcome(
        verdict,
        new Grounds(Ruling.Kind.valueOf(reply.path("evidence").asText()), "", cases, detail),
        lemmas,
        reply.path("code").asText(),
        settling,
        finding,
        Duration.ofNanos(System.nanoTime() - start),
        reply.path("cut").asBoolean());
  }

  /**
   * Whether the two sides, compared here, say something else than the process did; sides that are
   * no rational numbers are believed.
   */
  private static boolean contradicts(ForeignClaim.Reading reading, ObjectNode finding) {
    if (!finding.path("left").isArray() || !finding.path("right").isArray()) return false;
    Finding here =
        Finding.of(
            rationals(finding.get("left")),
            Relation.valueOf(finding.path("relation").asText()),
            rationals(finding.get("right")));
    return reading.quantifier() == Quantifier.EXISTS ? !here.holds() : !here.fails();
  }

  private static List<Rational> rationals(JsonNode values) {
    return Wire.texts(values).stream().map(v -> Rational.parse(v.orElseThrow())).toList();
  }

  @Override
  public void close() {
    exchange.close();
  }
}
