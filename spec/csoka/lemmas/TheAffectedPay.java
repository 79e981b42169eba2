package csoka.lemmas;

import counterplay.exact.Scalar;
import counterplay.mechanism.team.Announcement;
import counterplay.mechanism.team.GeneralRule;
import counterplay.model.general.GeneralOutlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The transfers of Section 6.3 as they are written there.
 *
 * <pre>  y^i = sum_{j != i} ( Upsilon_{t,i}^j - Upsilon_{t,i-1}^j )  -  sum_{j != i} ( Upsilon_{t,j}^i - Upsilon_{t,j-1}^i )</pre>
 */
public record TheAffectedPay() implements GeneralRule {

  @Override public String id() {
    return "csoka/formula-section-6";
  }

  @Override public String title() {
    return "the formula of Section 6.3";
  }

  @Override public <S extends Scalar<S>> List<S> transfers(GeneralOutlook<S> outlook, Announcement a) {
    List<List<S>> upsilon = new ArrayList<>();
    Set<Integer> known = new TreeSet<>();
    for (int m = 0; m <= outlook.model().size(); m++) {
      if (m > 0) known.add(m - 1);
      upsilon.add(outlook.values(a.round(), a.before(), a.now().common(), a.now().own(), known));
    }
    List<S> transfers = new ArrayList<>();
    for (int i = 0; i < outlook.model().size(); i++) {
      S y = upsilon.get(0).get(0).zero();
      for (int j = 0; j < outlook.model().size(); j++) {
        if (j == i) continue;
        y = y.plus(upsilon.get(i + 1).get(j)).minus(upsilon.get(i).get(j)).minus(upsilon.get(j + 1).get(i)).plus(upsilon.get(j).get(i));
      }
      transfers.add(y);
    }
    return transfers;
  }
}
