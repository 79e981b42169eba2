package counterplay.audit.properties.team;

import counterplay.audit.plays.Account;
import counterplay.audit.properties.Environment;
import counterplay.audit.properties.Family;
import counterplay.audit.properties.Property;
import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.data.Lists;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.mechanism.team.JointDeviation;
import counterplay.model.dynamic.Disclosure;
import counterplay.model.dynamic.GeneralModel;
import counterplay.model.dynamic.GeneralOutlook;
import counterplay.model.dynamic.Profiles;
import counterplay.model.dynamic.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of transfer rules for the more general dynamic model. */
public final class GeneralProperties {

  private GeneralProperties() {}

  /** A model. */
  record OfModel(GeneralModels.Small small) {}

  /** Agents of a model who plan together. */
  record OfGroup(GeneralModels.Small small, List<Integer> members) {}

  /** What is reported in two rounds that follow each other. */
  record OfAnnouncement(
      GeneralModels.Small small,
      int round,
      int commonBefore,
      List<Integer> before,
      int common,
      List<Integer> now) {

    Announcement announcement() {
      return new Announcement(round, new Types(commonBefore, before), new Types(common, now));
    }
  }

  /** The family of rules for the more general model. */
  public static Family<GeneralRule> family() {
    return Family.of(
        "general",
        "transfer rules for the more general dynamic model, with public types",
        GeneralRule.class,
        List.of(
            Property.of(
                "truthful",
                "truth is a best reply to the truth",
                over(s -> groups(s, 1)),
                GeneralProperties::gain,
                GeneralProperties::gainTold),
            Property.of(
                "balanced",
                "the transfers of a round add up to zero, whatever is reported",
                over(GeneralProperties::announcements),
                GeneralProperties::balanced,
                GeneralProperties::sumTold),
            Property.of(
                "guaranteed",
                "what truth secures each, whatever the others do, adds up to the most that all can"
                    + " get",
                over(s -> Stream.of(new OfModel(s))),
                GeneralProperties::guaranteed,
                GeneralProperties::guaranteedTold),
            Property.of(
                "collusion-proof",
                "no two agents gain together",
                over(s -> groups(s, 2)),
                GeneralProperties::gain,
                GeneralProperties::gainTold),
            Property.of(
                "anonymous",
                "when two agents change places their transfers do",
                over(GeneralProperties::announcements),
                GeneralProperties::swapped,
                GeneralProperties::sumTold)));
  }

  static <C extends Record> List<Environment<C>> over(
      Function<GeneralModels.Small, Stream<C>> cases) {
    return GeneralModels.families().stream()
        .map(f -> Environment.over(f.id(), f.words(), f.models(), GeneralModels.Small::size, cases))
        .toList();
  }

  private static Stream<OfGroup> groups(GeneralModels.Small s, int members) {
    return TeamCases.groups(s.yes().size(), members, members).map(group -> new OfGroup(s, group));
  }

  static Stream<OfAnnouncement> announcements(GeneralModels.Small s) {
    GeneralModel<Rational> model = s.model();
    return IntStream.rangeClosed(1, model.last())
        .boxed()
        .flatMap(
            t ->
                Profiles.all(model.counts(t - 1))
                    .map(Types::of)
                    .flatMap(
                        before ->
                            Profiles.all(model.counts(t))
                                .map(Types::of)
                                .map(
                                    now ->
                                        new OfAnnouncement(
                                            s,
                                            t,
                                            before.common(),
                                            before.own(),
                                            now.common(),
                                            now.own()))));
  }

  private static GeneralOutlook<Rational> outlook(GeneralModels.Small s) {
    return new GeneralOutlook<>(s.model());
  }

  private static JointDeviation.Value value(GeneralRule rule, OfGroup c) {
    return JointDeviation.ofCoalition(
            outlook(c.small()),
            rule,
            Disclosure.none(c.small().yes().size()),
            new TreeSet<>(c.members()))
        .value();
  }

  private static Finding gain(GeneralRule rule, OfGroup c) {
    JointDeviation.Value v = value(rule, c);
    return Finding.of(v.best().minus(v.truthful()), Relation.AT_MOST, Rational.ZERO);
  }

  private static Account gainTold(GeneralRule rule, OfGroup c) {
    JointDeviation.Value v = value(rule, c);
    return new Account(
        c.small().words(),
        List.of("The others are truthful."),
        Account.and(c.members().stream().map(GeneralModels::name).toList())
            + " can get "
            + v.best()
            + " by false reports instead of "
            + v.truthful()
            + " at the truth.",
        List.of());
  }

  static List<Rational> paid(GeneralRule rule, OfAnnouncement c) {
    return rule.transfers(outlook(c.small()), c.announcement());
  }

  private static Finding balanced(GeneralRule rule, OfAnnouncement c) {
    return Finding.of(Rational.sum(paid(rule, c)), Relation.EQUAL, Rational.ZERO);
  }

  private static OfAnnouncement mirrored(OfAnnouncement c) {
    return new OfAnnouncement(
        c.small().swapped(),
        c.round(),
        c.commonBefore(),
        Lists.swapped(c.before(), 0, 1),
        c.common(),
        Lists.swapped(c.now(), 0, 1));
  }

  private static Finding swapped(GeneralRule rule, OfAnnouncement c) {
    List<Rational> there = Lists.swapped(paid(rule, mirrored(c)), 0, 1);
    return Finding.of(there, Relation.EQUAL, paid(rule, c));
  }

  private static Account sumTold(GeneralRule rule, OfAnnouncement c) {
    GeneralModel<Rational> model = c.small().model();
    List<Rational> paid = paid(rule, c);
    List<List<String>> table = new ArrayList<>(List.of(List.of("agent", "reports", "is paid")));
    for (int i = 0; i < paid.size(); i++)
      table.add(
          List.of(
              GeneralModels.name(i),
              model.party(c.round(), i).types().get(c.now().get(i)),
              paid.get(i).toString()));
    return new Account(
        c.small().words(),
        List.of(
            "Round "
                + c.round()
                + ", public type "
                + model.round(c.round()).publicTypes().get(c.common())
                + "."),
        "The transfers add up to " + Rational.sum(paid) + ".",
        table);
  }

  private static Rational secured(GeneralRule rule, OfModel c, int i) {
    return JointDeviation.against(
            outlook(c.small()), rule, Disclosure.none(c.small().yes().size()), i)
        .best()
        .negated();
  }

  private static Finding guaranteed(GeneralRule rule, OfModel c) {
    int n = c.small().yes().size();
    Rational secured = Rational.sum(Lists.each(n, i -> secured(rule, c, i)));
    return Finding.of(
        secured,
        Relation.AT_LEAST,
        value(rule, new OfGroup(c.small(), IntStream.range(0, n).boxed().toList())).best());
  }

  private static Account guaranteedTold(GeneralRule rule, OfModel c) {
    Finding finding = guaranteed(rule, c);
    return new Account(
        c.small().words(),
        List.of(
            "Truth secures "
                + Account.each(
                    c.small().yes().size(), i -> GeneralModels.name(i) + " " + secured(rule, c, i))
                + "."),
        "Together that is "
            + finding.left().text()
            + "; all can get "
            + finding.right().text()
            + ".",
        List.of());
  }
}
