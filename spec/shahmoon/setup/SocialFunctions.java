package shahmoon.setup;

import counterplay.claim.Census;
import counterplay.claim.Censuses;
import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Bits;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import counterplay.model.curation.Manner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every social function of up to four bits: who is fanatic, whether the center is helpless
 * (Definitions 3 and 4).
 *
 * <pre>
 *   agent i is fanatic      iff  price_i(s^t) / c_i  &gt;  t_i,    c_i t_i = V_i(s^t; F^max) - V_i(s; F^min)
 *   the center is helpless  iff  V_i(s_i, s^r_{-i}; F^+) = V_i(s^r; F)  for F = F^min and each agent i
 * </pre>
 *
 * The threshold t_i is a multiple of 1/2^(N+1), at most 1/2. Definition 3 speaks of all prices of
 * informative strategies; their infimum is 0, and F^min is the protocol that gives least.
 */
public final class SocialFunctions implements Censuses {

  /** Where the thresholds begin in the list of kinds. */
  private static final int THRESHOLDS = 8;

  private static List<String> names() {
    List<String> kinds =
        new ArrayList<>(
            List.of(
                "degenerate: some bit, an agent's or the center's, never matters",
                "the center's bit never matters",
                "helpless center",
                "helpless center whose bit matters (as in Example 1)",
                "some agent is fanatic at every price: her own bit says as much as all bits",
                "center not helpless, nobody fanatic at low prices: truth can be made the only"
                    + " equilibrium",
                "N >= 2: in the competitive protocol truth is an equilibrium up to t_i exactly",
                "N >= 2: in the competitive protocol nobody says anything in an equilibrium just"
                    + " where the center is helpless"));
    for (int k = 0; k <= 8; k++)
      kinds.add("least threshold t = min t_i of price over worth: " + Rational.of(k, 16));
    return List.copyOf(kinds);
  }

  @Override
  public List<Census> censuses(Mechanisms mechanisms) {
    return List.of(new Functions(new Protocols(mechanisms), names()));
  }

  /** The functions, by their truth tables: g(b) is binary digit b of the member's number. */
  private record Functions(Protocols protocols, List<String> kinds) implements Census {
    @Override
    public String id() {
      return "shahmoon/social-functions";
    }

    @Override
    public String words() {
      return "social functions g";
    }

    @Override
    public List<Family> families() {
      return List.of(
          new Family("N = 1", 1 << 4), new Family("N = 2", 1 << 8), new Family("N = 3", 1 << 16));
    }

    @Override
    public List<String> kindsOf(int family, int member) {
      List<Rational> g =
          IntStream.range(0, 4 << family).mapToObj(b -> Rational.of(member >> b & 1)).toList();
      return new Decision(protocols, Bits.uniform(g)).kinds(kinds);
    }
  }

  /** What is decided of one function, by the protocols' own replies. */
  private record Decision(Protocols protocols, Bits<Rational> bits) {

    private static final Commitment<Rational> NOTHING =
        new Commitment<>(Manner.ZERO, Rational.ZERO);
    private static final Commitment<Rational> TRUTH =
        new Commitment<>(Manner.TRUTHFUL, Rational.ONE);

    /** Something between, and something that is not truthful and costs as much. */
    private static final List<Commitment<Rational>> OTHERS =
        List.of(
            new Commitment<>(Manner.OTHER, Rational.HALF),
            new Commitment<>(Manner.OTHER, Rational.ONE));

    List<String> kinds(List<String> names) {
      List<Integer> agents = IntStream.rangeClosed(1, bits.agents()).boxed().toList();
      List<Rational> thresholds = agents.stream().map(this::threshold).toList();
      Rational least = Collections.min(thresholds);
      boolean helpless = agents.stream().allMatch(i -> gain(i).isZero());
      List<Boolean> is = new ArrayList<>();
      is.add(IntStream.rangeClosed(0, bits.agents()).anyMatch(k -> !matters(k)));
      is.add(!matters(0));
      is.add(helpless);
      is.add(helpless && matters(0));
      is.add(least.isZero());
      is.add(!helpless && !least.isZero());
      is.add(
          agents.size() > 1
              && agents.stream().allMatch(i -> leaves(i).equals(thresholds.get(i - 1))));
      is.add(agents.size() > 1 && agents.stream().allMatch(this::staysSilent) == helpless);
      List<String> kinds = new ArrayList<>();
      for (int k = 0; k < THRESHOLDS; k++) if (is.get(k)) kinds.add(names.get(k));
      int sixteenths = least.scale(Rational.of(16)).numerator().intValueExact();
      kinds.add(names.get(THRESHOLDS + sixteenths));
      return kinds;
    }

    private boolean matters(int bit) {
      return IntStream.range(0, bits.sights())
          .anyMatch(b -> !bits.g().get(b).equals(bits.g().get(b ^ 1 << bit)));
    }

    /** t_i. */
    private Rational threshold(int agent) {
      List<Commitment<Rational>> truth = Collections.nCopies(bits.agents(), TRUTH);
      return value(agent, protocols.of("f-max"), truth)
          .minus(value(agent, protocols.of("f-min"), truth));
    }

    /** What the center's bit alone is worth to her. */
    private Rational gain(int agent) {
      CurationProtocol least = protocols.of("f-min");
      List<Commitment<Rational>> silence = Collections.nCopies(bits.agents(), NOTHING);
      return value(agent, protocols.improved(least), with(silence, agent, OTHERS.get(0)))
          .minus(value(agent, least, silence));
    }

    /**
     * The price of truth, for c_i = 1, from which on she leaves the truth of all: nothing else, and
     * nothing that costs more than nothing, may get her more than silence.
     */
    private Rational leaves(int agent) {
      CurationProtocol competitive = protocols.competitive();
      List<Commitment<Rational>> truth = Collections.nCopies(bits.agents(), TRUTH);
      Rational silent = value(agent, competitive, with(truth, agent, NOTHING));
      for (Commitment<Rational> other : OTHERS) {
        if (value(agent, competitive, with(truth, agent, other)).compareTo(silent) > 0)
          return Rational.of(-1);
      }
      return value(agent, competitive, truth).minus(silent);
    }

    /** Whether she gains by no price, however small, where nobody says anything. */
    private boolean staysSilent(int agent) {
      CurationProtocol competitive = protocols.competitive();
      List<Commitment<Rational>> silence = Collections.nCopies(bits.agents(), NOTHING);
      Rational silent = value(agent, competitive, silence);
      return OTHERS.stream()
          .noneMatch(
              other ->
                  value(agent, competitive, with(silence, agent, other)).compareTo(silent) > 0);
    }

    private static List<Commitment<Rational>> with(
        List<Commitment<Rational>> profile, int agent, Commitment<Rational> own) {
      List<Commitment<Rational>> changed = new ArrayList<>(profile);
      changed.set(agent - 1, own);
      return changed;
    }

    /** V_i for c_i = 1; only the truthful others' messages say anything. */
    private Rational value(
        int agent, CurationProtocol protocol, List<Commitment<Rational>> profile) {
      List<Channel<Rational>> reply = protocol.reply(agent, profile);
      List<Channel<Rational>> seen = new ArrayList<>();
      for (int k = 0; k < reply.size(); k++)
        seen.add(
            k == 0 || profile.get(k - 1).isTruthful() ? reply.get(k) : Channel.coin(Rational.ONE));
      return bits.value(agent, seen);
    }
  }
}
