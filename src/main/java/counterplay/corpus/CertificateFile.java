package counterplay.corpus;

import counterplay.claim.evidence.Certificate;

/**
 * A certificate that {@code prove} wrote for a statement of the user's: it holds the statement,
 * too, since the user is the one who made it.
 *
 * @param covers what is certified
 * @param certificate the data that the kernel checks
 */
public record CertificateFile(String covers, Certificate certificate) {}
