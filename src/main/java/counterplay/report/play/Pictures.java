package counterplay.report.play;

import counterplay.mechanism.Mechanism;
import counterplay.report.scene.Picture;
import java.util.ArrayList;
import java.util.List;

/**
 * The pictures of a case: whichever kinds fit what it is made of. What is slow to compute is kept
 * from case to case.
 */
public final class Pictures {

  private final MatrixPictures matrices = new MatrixPictures();

  /**
   * The pictures of a case, none where no kind fits.
   *
   * @param claim the claim's id
   * @param theCase the case
   * @param mechanisms those that the claim asks
   */
  public List<Picture> of(String claim, Record theCase, List<Mechanism> mechanisms) {
    List<Picture> pictures = new ArrayList<>(matrices.of(theCase, mechanisms));
    pictures.addAll(TeamPictures.of(claim, theCase, mechanisms));
    pictures.addAll(ElicitationPictures.of(theCase));
    pictures.addAll(CurationPictures.of(theCase, mechanisms));
    ThresholdPicture.of(theCase).ifPresent(pictures::add);
    return List.copyOf(pictures);
  }
}
