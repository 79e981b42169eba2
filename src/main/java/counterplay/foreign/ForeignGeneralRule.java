package counterplay.foreign;

import counterplay.exact.number.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.dynamic.GeneralOutlook;
import java.util.List;

/** A rule for the more general model that another process runs. */
record ForeignGeneralRule(Asker asker) implements GeneralRule, Foreign {

  @Override
  public <S extends Scalar<S>> List<S> transfers(
      GeneralOutlook<S> outlook, Announcement announcement) {
    return asker.numbers("transfers", outlook.expectations(), announcement);
  }
}
