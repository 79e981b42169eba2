package counterplay.report.play;

import counterplay.audit.plays.Signals;
import counterplay.exact.number.Rational;
import counterplay.mechanism.elicitation.Predictions;
import counterplay.model.elicitation.GroupedStrategies;
import counterplay.model.elicitation.JointPrior;
import counterplay.model.elicitation.Mixture;
import counterplay.model.elicitation.PairLaw;
import counterplay.model.elicitation.Profile;
import counterplay.model.elicitation.Report;
import counterplay.model.elicitation.SignalStrategy;
import counterplay.model.elicitation.Strategy;
import counterplay.report.play.SimplexPicture.Arrow;
import counterplay.report.scene.Picture;
import counterplay.space.HiddenStatePriors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kong.equilibria.PeerPlay;

/** Predictions and reports in cases about elicitation, and what an equilibrium is worth. */
final class ElicitationPictures {

  private static final String TRUTH = "the truth: what an agent believes after the signal";
  private static final String REPORTS = "what the others report, in expectation";
  private static final String PREDICTS = "what is predicted in the play";

  private ElicitationPictures() {}

  static List<Picture> of(Record theCase) {
    List<Picture> pictures = new ArrayList<>();
    Optional<PeerPlay> play = CaseParts.first(theCase, PeerPlay.class);
    SimplexPicture simplex =
        play.map(ElicitationPictures::predictions)
            .or(() -> profile(theCase))
            .or(() -> garbled(theCase))
            .or(() -> reported(theCase))
            .or(() -> pair(theCase))
            .orElse(new SimplexPicture(List.of(), "", ""));
    if (simplex.isDrawn()) pictures.add(simplex.picture("Beliefs, and what becomes of them"));
    play.flatMap(WelfarePicture::picture).ifPresent(pictures::add);
    return pictures;
  }

  /** Each part's best prediction for the reports that it makes, beside the posterior. */
  private static SimplexPicture predictions(PeerPlay play) {
    Predictions best = play.predictions();
    GroupedStrategies crowd = play.crowd();
    List<Arrow> arrows = new ArrayList<>();
    for (int k = 0; k < crowd.parts().size(); k++) {
      for (int s = 0; s < play.signals(); s++) {
        for (int r = 0; r < play.signals(); r++) {
          if (crowd.parts().get(k).theta().entry(r, s).isZero()) continue;
          String who = crowd.parts().size() == 1 ? "" : crowd.parts().get(k).size() + " agents, ";
          arrows.add(
              new Arrow(
                  who + name(s, play.signals()) + " says " + Signals.name(r, play.signals()),
                  play.law().posterior(s),
                  best.of(k, s, r)));
        }
      }
    }
    return new SimplexPicture(arrows, TRUTH, PREDICTS);
  }

  /** What the strategies of a profile predict. */
  private static Optional<SimplexPicture> profile(Record theCase) {
    Optional<PairLaw<Rational>> law = law(theCase);
    Optional<Profile<Rational>> profile = part(theCase, Profile.class);
    if (law.isEmpty() || profile.isEmpty()) return Optional.empty();
    List<Arrow> arrows = new ArrayList<>();
    List<Strategy<Rational>> seen = new ArrayList<>();
    for (Strategy<Rational> strategy : profile.get().strategies()) {
      if (seen.contains(strategy)) continue;
      seen.add(strategy);
      for (int s = 0; s < strategy.signals(); s++) {
        if (law.get().marginal(s).isZero()) continue;
        for (Strategy.Option<Rational> option : strategy.options().get(s))
          if (!option.probability().isZero())
            arrows.add(
                new Arrow(
                    "strategy " + seen.size() + ", " + name(s, strategy.signals()),
                    law.get().posterior(s),
                    option.report().prediction()));
      }
    }
    return Optional.of(new SimplexPicture(arrows, TRUTH, PREDICTS));
  }

  /** Posteriors, and what they become when everybody reports by a signal strategy. */
  private static Optional<SimplexPicture> garbled(Record theCase) {
    Optional<PairLaw<Rational>> law = law(theCase);
    Optional<SignalStrategy<Rational>> theta = theta(theCase);
    if (law.isEmpty() || theta.isEmpty() || theta.get().signals() != law.get().signals())
      return Optional.empty();
    List<Arrow> arrows = new ArrayList<>();
    for (int s = 0; s < law.get().signals(); s++) {
      if (law.get().marginal(s).isZero()) continue;
      List<Rational> posterior = law.get().posterior(s);
      arrows.add(new Arrow(name(s, law.get().signals()), posterior, theta.get().times(posterior)));
    }
    return Optional.of(new SimplexPicture(arrows, TRUTH, REPORTS));
  }

  /** What an agent believes after his signal, and what his report predicts. */
  private static Optional<SimplexPicture> reported(Record theCase) {
    Optional<PairLaw<Rational>> law = law(theCase);
    Optional<Report<Rational>> report = part(theCase, Report.class);
    Optional<Integer> signal = CaseParts.named(theCase, "signal", Integer.class);
    if (law.isEmpty()
        || report.isEmpty()
        || signal.isEmpty()
        || law.get().marginal(signal.get()).isZero()) return Optional.empty();
    int signals = law.get().signals();
    Arrow arrow =
        new Arrow(
            name(signal.get(), signals) + " says " + Signals.name(report.get().signal(), signals),
            law.get().posterior(signal.get()),
            report.get().prediction());
    return Optional.of(new SimplexPicture(List.of(arrow), TRUTH, PREDICTS));
  }

  /** Two distributions p and q, garbled if there is a theta. */
  private static Optional<SimplexPicture> pair(Record theCase) {
    List<Arrow> arrows = new ArrayList<>();
    Optional<SignalStrategy<Rational>> theta = theta(theCase);
    for (String name : List.of("p", "q")) {
      Optional<List<Rational>> d = distribution(theCase, name);
      if (d.isEmpty()) return Optional.empty();
      if (theta.isPresent() && theta.get().signals() != d.get().size()) return Optional.empty();
      arrows.add(new Arrow(name, d.get(), theta.map(t -> t.times(d.get())).orElse(d.get())));
    }
    return Optional.of(
        new SimplexPicture(
            arrows,
            "the distribution",
            theta.isPresent() ? "garbled" : "the same, nothing garbled"));
  }

  private static Optional<List<Rational>> distribution(Record theCase, String name) {
    return CaseParts.named(theCase, name, List.class)
        .filter(l -> !l.isEmpty() && ((List<?>) l).stream().allMatch(Rational.class::isInstance))
        .map(l -> ((List<?>) l).stream().map(Rational.class::cast).toList());
  }

  private static Optional<SignalStrategy<Rational>> theta(Record theCase) {
    return part(theCase, SignalStrategy.class);
  }

  /** The law of two agents' signals, if the case has one. */
  private static Optional<PairLaw<Rational>> law(Record theCase) {
    Optional<PairLaw<Rational>> law = part(theCase, PairLaw.class);
    if (law.isPresent()) return law;
    Optional<Mixture<Rational>> mixture = part(theCase, Mixture.class);
    if (mixture.isPresent()) return mixture.map(Mixture::pairLaw);
    Optional<HiddenStatePriors.World> world =
        CaseParts.first(theCase, HiddenStatePriors.World.class);
    if (world.isPresent()) return world.map(HiddenStatePriors.World::pairLaw);
    Optional<JointPrior<Rational>> prior = part(theCase, JointPrior.class);
    return prior.filter(p -> p.agents() > 1 && p.isSymmetric()).map(JointPrior::pairLaw);
  }

  /** A part over rationals: cases have no others. */
  @SuppressWarnings("unchecked")
  private static <T> Optional<T> part(Record theCase, Class<? super T> type) {
    return CaseParts.first(theCase, type).map(found -> (T) found);
  }

  private static String name(int signal, int of) {
    return "signal " + Signals.name(signal, of);
  }
}
