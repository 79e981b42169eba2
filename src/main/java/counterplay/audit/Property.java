package counterplay.audit;

import counterplay.claim.sentence.Finding;
import counterplay.claim.sentence.Relation;
import counterplay.exact.number.Rational;
import counterplay.mechanism.team.JointDeviation;
import counterplay.mechanism.team.Play;
import counterplay.mechanism.team.ReportingBehaviour;
import counterplay.mechanism.team.ReportingStrategy;
import counterplay.mechanism.team.Reports;
import counterplay.mechanism.team.TransferRule;
import counterplay.model.dynamic.DynamicModel;
import counterplay.model.dynamic.Outlook;
import counterplay.model.dynamic.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What one wants of a transfer rule, measured in one model exactly. */
public enum Property {

  /**
   * Nobody gains by any plan of reports when the others are truthful: the largest gain is at most
   * 0.
   */
  TRUTHFUL("truth is a best reply to the truth") {
    @Override
    public Finding in(TransferRule rule, DynamicModel<Rational> model) {
      Outlook<Rational> outlook = new Outlook<>(model);
      Rational largest = Rational.ZERO;
      for (int i = 0; i < model.size(); i++) largest = largest.max(gain(outlook, rule, Set.of(i)));
      return Finding.of(largest, Relation.AT_MOST, Rational.ZERO);
    }
  },

  /**
   * A single false report of one type in one round that lowers what all expect together lowers what
   * its sender expects: the number of false reports that do not is 0.
   */
  STRICT("a lie that costs the others and oneself together anything costs the liar something") {
    @Override
    public Finding in(TransferRule rule, DynamicModel<Rational> model) {
      Outlook<Rational> outlook = new Outlook<>(model);
      Worth truth = worth(outlook, rule, truthful(model));
      int free = 0;
      for (int t = 1; t <= model.rounds(); t++)
        for (int i = 0; i < model.size(); i++) {
          int types = model.role(t, i).types().size();
          for (int type = 0; type < types; type++)
            for (int lie = 0; lie < types; lie++) {
              if (lie == type) continue;
              Worth lied = worth(outlook, rule, lying(model, i, t, type, lie));
              boolean harms = lied.total().compareTo(truth.total()) < 0;
              if (harms && lied.payoffs().get(i).compareTo(truth.payoffs().get(i)) >= 0) free++;
            }
        }
      return Finding.none(free);
    }
  },

  /** The transfers of each round add up to zero, whatever is reported. */
  BALANCED("the transfers add up to zero after all reports") {
    @Override
    public Finding in(TransferRule rule, DynamicModel<Rational> model) {
      Outlook<Rational> outlook = new Outlook<>(model);
      Rational farthest = Rational.ZERO;
      for (int t = 1; t <= model.rounds(); t++) {
        for (List<Integer> before : Profiles.all(counts(model, t - 1)).toList())
          for (List<Integer> now : Profiles.all(counts(model, t)).toList()) {
            Rational sum = Rational.sum(rule.transfers(outlook, new Reports(t, before, now)));
            if (sum.abs().compareTo(farthest.abs()) > 0) farthest = sum;
          }
      }
      return Finding.of(farthest, Relation.EQUAL, Rational.ZERO);
    }
  },

  /**
   * What truth secures each agent whatever the others do, correlated strategies included, adds up
   * to the most that all can get together (Csoka, Definition 6.2).
   */
  GUARANTEED("what truth secures adds up to the most that all can get") {
    @Override
    public Finding in(TransferRule rule, DynamicModel<Rational> model) {
      Outlook<Rational> outlook = new Outlook<>(model);
      Rational secured = Rational.ZERO;
      for (int i = 0; i < model.size(); i++)
        secured = secured.minus(JointDeviation.against(outlook, rule, i).value().best());
      Set<Integer> all = new TreeSet<>(IntStream.range(0, model.size()).boxed().toList());
      return Finding.of(
          secured,
          Relation.AT_LEAST,
          JointDeviation.ofCoalition(outlook, rule, all).value().best());
    }
  },

  /**
   * No two agents or more gain together when they share what they know and the others are truthful.
   */
  COLLUSION_PROOF("no coalition gains together") {
    @Override
    public Finding in(TransferRule rule, DynamicModel<Rational> model) {
      Outlook<Rational> outlook = new Outlook<>(model);
      Rational largest = Rational.ZERO;
      for (int members = 0; members < 1 << model.size(); members++) {
        if (Integer.bitCount(members) < 2) continue;
        int coalition = members;
        Set<Integer> set =
            new TreeSet<>(
                IntStream.range(0, model.size())
                    .filter(i -> (coalition >> i & 1) == 1)
                    .boxed()
                    .toList());
        largest = largest.max(gain(outlook, rule, set));
      }
      return Finding.of(largest, Relation.AT_MOST, Rational.ZERO);
    }
  };

  private final String words;

  Property(String words) {
    this.words = words;
  }

  /** What is asked, in words. */
  public String words() {
    return words;
  }

  /** The name in tables and files: {@code collusion-proof}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The two sides of the question in one model; the property fails there if the finding does not
   * hold.
   */
  public abstract Finding in(TransferRule rule, DynamicModel<Rational> model);

  private static Rational gain(
      Outlook<Rational> outlook, TransferRule rule, Set<Integer> coalition) {
    JointDeviation.Value value = JointDeviation.ofCoalition(outlook, rule, coalition).value();
    return value.best().minus(value.truthful());
  }

  private static List<Integer> counts(DynamicModel<Rational> model, int round) {
    return model.stages().get(round).roles().stream().map(r -> r.types().size()).toList();
  }

  private record Worth(Rational total, List<Rational> payoffs) {}

  /** What all expect from the decisions together, and what each expects with the transfers. */
  private static Worth worth(
      Outlook<Rational> outlook, TransferRule rule, List<ReportingBehaviour<Rational>> behaviours) {
    Rational[] total = {Rational.ZERO};
    List<Rational> payoffs =
        new ArrayList<>(outlook.model().agents().stream().map(a -> Rational.ZERO).toList());
    new Play<>(outlook, rule, behaviours)
        .forEach(
            path -> {
              total[0] = total[0].plus(Rational.sum(path.utilities()).times(path.probability()));
              for (int i = 0; i < payoffs.size(); i++)
                payoffs.set(i, payoffs.get(i).plus(path.payoff(i).times(path.probability())));
            });
    return new Worth(total[0], payoffs);
  }

  private static List<ReportingBehaviour<Rational>> truthful(DynamicModel<Rational> model) {
    return IntStream.range(0, model.size())
        .mapToObj(i -> new ReportingStrategy.Truthful().in(model))
        .toList();
  }

  private static List<ReportingBehaviour<Rational>> lying(
      DynamicModel<Rational> model, int agent, int round, int type, int lie) {
    List<ReportingBehaviour<Rational>> behaviours = new ArrayList<>(truthful(model));
    behaviours.set(
        agent,
        info ->
            Map.of(info.round() == round && info.type() == type ? lie : info.type(), Rational.ONE));
    return behaviours;
  }
}
