package shahmoon.setup;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.Mechanisms;
import counterplay.mechanism.curation.CurationProtocol;
import counterplay.mechanism.curation.Improvement;
import counterplay.mechanism.curation.ImprovementRule;
import counterplay.model.curation.Channel;
import counterplay.model.curation.Commitment;
import java.util.List;

/** The protocols of the paper. */
public record Protocols(Mechanisms mechanisms) {

  /** Definition 1. */
  public CurationProtocol competitive() {
    return of("competitive-protocol");
  }

  /** Definition 5. */
  public CurationProtocol fair() {
    return of("fair-competitive-protocol");
  }

  /** Any protocol by the end of its id. */
  public CurationProtocol of(String name) {
    return mechanisms.get("shahmoon/mechanism-" + name, CurationProtocol.class);
  }

  /** Definition 2. */
  public ImprovementRule improvement() {
    return mechanisms.get(Improvement.NAME);
  }

  /** F^+ for a protocol F. */
  public CurationProtocol improved(CurationProtocol protocol) {
    return new Improved(improvement(), protocol);
  }

  private record Improved(ImprovementRule rule, CurationProtocol protocol)
      implements CurationProtocol {
    @Override
    public String id() {
      return protocol.id() + "-improved";
    }

    @Override
    public String title() {
      return "improvement of " + protocol.title();
    }

    @Override
    public <S extends Scalar<S>> List<Channel<S>> reply(int agent, List<Commitment<S>> profile) {
      return rule.improved(profile.get(agent - 1), protocol.reply(agent, profile));
    }
  }
}
