package counterplay.report.play;

import counterplay.claim.Claim;
import counterplay.data.Records;
import counterplay.mechanism.Mechanism;
import counterplay.model.elicitation.FiniteRankSignals;
import counterplay.report.scene.Picture;
import csoka.Matrix2x2;
import csoka.Matrix4x4;
import csoka.TruthIsWeaklyDominated;
import csoka.TwoRoundDomination;
import csoka.TwoRoundMatrix;
import csoka.example.TakingTurns;
import csoka.sentences.MatrixEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import shahmoon.setup.Situation;

/**
 * The pictures of a case: whichever kinds fit what it is made of. What is slow to compute is kept
 * from case to case.
 */
public final class Pictures {

  private static final int FEW = 30;

  /** What these cases are made of is listed, not searched for. */
  private static final Set<Class<?>> QUICK =
      Set.of(
          MatrixEntry.Case.class,
          Matrix2x2.Case.class,
          Matrix4x4.Case.class,
          TwoRoundMatrix.Case.class,
          TwoRoundDomination.Case.class,
          TruthIsWeaklyDominated.Case.class,
          TakingTurns.class,
          Situation.class);

  private final MatrixPictures matrices = new MatrixPictures();

  /**
   * The pictures of a case, none where no kind fits.
   *
   * @param claim the claim's id
   * @param theCase the case
   * @param mechanisms those that the claim asks
   */
  public List<Picture> of(String claim, Record theCase, List<Mechanism> mechanisms) {
    List<Picture> pictures = new ArrayList<>(matrices.of(claim, theCase, mechanisms));
    pictures.addAll(TeamPictures.of(claim, theCase, mechanisms));
    pictures.addAll(ElicitationPictures.of(theCase));
    pictures.addAll(CurationPictures.of(theCase, mechanisms));
    ThresholdPicture.of(theCase).ifPresent(pictures::add);
    return List.copyOf(pictures);
  }

  /**
   * The pictures of a small case of a claim, for kinds of cases that are quickly found; of the
   * first few cases that in which most things differ.
   */
  public List<Picture> example(Claim<?> claim, List<Mechanism> mechanisms) {
    return isQuick(claim.caseType()) ? drawn(claim, mechanisms) : List.of();
  }

  private <C extends Record> List<Picture> drawn(Claim<C> claim, List<Mechanism> mechanisms) {
    return claim
        .readings()
        .get(0)
        .scope()
        .candidates()
        .smallestFirst()
        .limit(FEW)
        .max(Comparator.comparingInt(Pictures::variety))
        .map(c -> of(claim.id(), c, mechanisms))
        .orElse(List.of());
  }

  private static boolean isQuick(Class<?> type) {
    return QUICK.contains(type)
        || Stream.of(type.getRecordComponents())
            .anyMatch(c -> c.getType() == FiniteRankSignals.class);
  }

  private static int variety(Record theCase) {
    return (int) Stream.of(Records.write(theCase).toString().split("\"")).distinct().count();
  }
}
