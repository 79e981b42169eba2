package counterplay.search;

import java.util.List;
import java.util.Locale;

/**
 * What a verdict rests on.
 *
 * @param kind what sort of evidence it is
 * @param file the witness file, or empty
 * @param cases how many cases were judged
 * @param detail in words
 * @param searches what each method of a hunt did; nothing where the cases were not hunted
 */
public record Evidence(Kind kind, String file, long cases, String detail, List<Tally> searches) {

  /** Evidence without a hunt. */
  public Evidence(Kind kind, String file, long cases, String detail) {
    this(kind, file, cases, detail, List.of());
  }


  /** The sorts of evidence. */
  public enum Kind {
    /** The kernel accepted a certificate, or refused it. */
    CERTIFICATE,
    /** A single case. */
    WITNESS,
    /** All cases of the scope or of the named part. */
    ENUMERATION,
    /** Some cases. */
    SAMPLE;

    /** The word used in files: {@code certificate}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
