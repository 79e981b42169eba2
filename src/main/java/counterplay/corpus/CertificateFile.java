package counterplay.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.claim.Certificate;
import counterplay.claim.Claim;
import counterplay.claim.Coverage;
import counterplay.claim.Proof;
import counterplay.claim.Reading;
import counterplay.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The certificates of one reading on file.
 *
 * @param claim the id of the claim
 * @param reading the id of the reading
 * @param proofs its certificates and what each of them covers
 */
public record CertificateFile(String claim, String reading, List<Filed> proofs) {

  /**
   * One certificate.
   *
   * @param covers {@code the whole scope}, or the part of it
   * @param certificate the data that the kernel checks
   */
  public record Filed(String covers, Certificate certificate) {}

  /** @throws BadFile if there is no certificate */
  public CertificateFile {
    proofs = List.copyOf(proofs);
    if (proofs.isEmpty()) throw new BadFile("proofs: a certificate is wanted");
  }

  /** The certificates that the claim's own formulas make today. */
  public static CertificateFile today(Claim<?> claim, Reading<?> reading) {
    List<Filed> filed = new ArrayList<>();
    for (Proof proof : reading.proofs()) {
      if (proof.words()) continue;
    }
    return new CertificateFile(claim.id(), reading.id(), filed);
  }

  /**
   * The file that an object stands for.
   *
   * @throws BadFile if a field is unknown or missing or is not of its kind
   */
  public static CertificateFile of(ObjectNode object) {
    return Records.read(object, CertificateFile.class, "certificates");
  }

  /** Where it lies below the directory of certificates: {@code csoka/eq-3/printed.json}. */
  public String path() {
    return claim + "/" + reading + ".json";
  }

  /** The canonical text of the file. */
  public String text() {
    return Json.canonical(Records.write(this), Set.of("proofs"));
  }

  /** Why the kernel refuses it; empty if every certificate is accepted. */
  public Optional<String> refusal() {
    return proofs.stream().map(p -> Kernel.refusal(p.certificate())).flatMap(Optional::stream).findFirst();
  }
}
