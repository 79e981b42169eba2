package counterplay.audit.properties.curation;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Payments;
import counterplay.audit.properties.curation.CurationJudges.OfOrder;
import counterplay.exact.number.Rational;
import counterplay.exact.number.RealNumber;
import counterplay.exact.real.Reals;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.GuessReply;
import counterplay.mechanism.curation.ImprovementRule;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What protocols of curation reply, as chances, to compare two of them. */
public final class ReplyPayments {

  private static final List<String> CHANCES = List.of("chance of", "before", "after", "more");

  private ReplyPayments() {}

  /** Replies to two agents and three. */
  public static Payments<CurationProtocol, OfOrder> curation() {
    return of(CurationProperties.family(), 2, 3);
  }

  /** Replies to one agent. */
  public static Payments<CurationProtocol, OfOrder> alone() {
    return of(CurationProperties.alone(), 1, 1);
  }

  private static Payments<CurationProtocol, OfOrder> of(
      Family<CurationProtocol> family, int least, int most) {
    List<Environment<OfOrder>> all = CurationProperties.orders(least, most, t -> true);
    return new Payments<>(
        family.id(),
        family.view(),
        (x, y) -> all,
        (f, c) -> chances(f.reply(c.agent(), CurationJudges.profile(c.type()))),
        c -> words(CurationJudges.profile(c.type()), c.agent()),
        c -> names(c.type().agents()),
        CHANCES);
  }

  private static List<String> names(int agents) {
    List<String> names = new ArrayList<>();
    for (int k = 0; k <= agents; k++)
      for (int b = 0; b < 2; b++)
        names.add(
            (k == 0 ? "the center's bit" : "agent " + k + "'s word") + " " + b + " told as 0");
    return names;
  }

  private static List<String> words(List<Commitment<Rational>> profile, int agent) {
    return List.of(
        Account.each(
                profile.size(),
                k ->
                    CurationJudges.who(k + 1)
                        + " commits to "
                        + switch (profile.get(k).manner()) {
                          case TRUTHFUL -> "the truth";
                          case ZERO -> "nothing";
                          case OTHER -> "noise";
                        }
                        + " at the relative price "
                        + profile.get(k).price())
            + ".",
        "What agent " + agent + " is told, as chances:");
  }

  private static List<RealNumber> chances(List<Channel<Rational>> reply) {
    return reply.stream().flatMap(c -> Stream.of(c.zero(), c.one())).map(Reals::of).toList();
  }

  /** What improvements make of replies. */
  public static Payments<ImprovementRule, PartProperties.OfReply> improvements() {
    return new Payments<>(
        "improvement",
        PartProperties.improvements().view(),
        (x, y) -> PartProperties.replies(),
        (m, c) -> chances(PartProperties.improved(m, c)),
        c ->
            List.of(
                "An agent commits in the manner "
                    + c.manner()
                    + "; without the change she"
                    + " would be told "
                    + c.reply()
                    + "."),
        c -> names(c.reply().size() - 1),
        CHANCES);
  }

  /** Replies of two bits. */
  public static Payments<GuessReply, PartProperties.OfGuess> guesses() {
    return new Payments<>(
        "guess",
        PartProperties.guesses().view(),
        (x, y) -> PartProperties.pairs(),
        (m, c) -> m.reply(c.estimates()).stream().map(b -> Reals.of(Rational.of(b))).toList(),
        c -> List.of("The center's guesses for the own bits 0 and 1: " + c.estimates() + "."),
        c -> List.of("the bit for 0", "the bit for 1"),
        List.of("told", "before", "after", "more"));
  }
}
