package counterplay.report.play;

import counterplay.exact.number.Rational;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.model.curation.Channel;
import counterplay.model.curation.MessageStrategy;
import counterplay.report.scene.Picture;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shahmoon.setup.Situation;

/** Squares of cases about data curation. */
final class CurationPictures {

  private static final int MOST_PROTOCOLS = 2;
  private static final int MOST_AGENTS = 5;

  private CurationPictures() {}

  static List<Picture> of(Record theCase, List<Mechanism> mechanisms) {
    Optional<Situation> situation = CaseParts.first(theCase, Situation.class);
    if (situation.isPresent() && situation.get().agents() <= MOST_AGENTS)
      return of(situation.get(), mechanisms);
    List<String> names = new ArrayList<>();
    List<Channel<Rational>> channels = new ArrayList<>();
    for (RecordComponent c : theCase.getClass().getRecordComponents()) {
      CaseParts.named(theCase, c.getName(), MessageStrategy.class)
          .ifPresent(
              s -> {
                names.add(c.getName());
                channels.add(s.channel());
              });
      CaseParts.named(theCase, c.getName(), Channel.class)
          .flatMap(CurationPictures::rational)
          .ifPresent(
              s -> {
                names.add(c.getName());
                channels.add(s);
              });
    }
    return channels.size() < 2 ? List.of() : List.of(SquarePicture.points(names, channels));
  }

  @SuppressWarnings("unchecked")
  private static Optional<Channel<Rational>> rational(Channel<?> channel) {
    return channel.zero() instanceof Rational
        ? Optional.of((Channel<Rational>) channel)
        : Optional.empty();
  }

  private static List<Picture> of(Situation s, List<Mechanism> mechanisms) {
    List<Picture> pictures =
        mechanisms.stream()
            .filter(CurationProtocol.class::isInstance)
            .map(CurationProtocol.class::cast)
            .filter(p -> serves(p, s))
            .limit(MOST_PROTOCOLS)
            .map(p -> new SquarePicture(s, p).picture())
            .toList();
    return pictures.isEmpty() ? List.of(profile(s)) : pictures;
  }

  /** Some protocols are for one agent only, and refuse others. */
  private static boolean serves(CurationProtocol protocol, Situation s) {
    try {
      return protocol.reply(1, s.commitments()).size() == s.agents() + 1;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Picture profile(Situation s) {
    return SquarePicture.points(
        IntStream.rangeClosed(1, s.agents()).mapToObj(k -> "agent " + k).toList(),
        s.profile().stream().map(MessageStrategy::channel).toList());
  }
}
