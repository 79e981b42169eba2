package counterplay.report;

import counterplay.claim.Reading;
import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.corpus.EvidenceFile;
import counterplay.corpus.EvidenceStore;
import counterplay.corpus.coq.MachineChecks;
import counterplay.kernel.Asked;
import counterplay.kernel.Theorem;
import counterplay.search.Examined;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What verdicts rest on, a line each, the lemmas apart. */
public final class Rests {

  private Rests() {}

  /**
   * The judge, then the case, the cases or what the kernel ran.
   *
   * @param home the directory that holds the evidence on file
   */
  public static List<String> lines(Examined r, Path home) {
    List<String> lines = new ArrayList<>();
    lines.add("judged by: " + judge(r.reading()));
    switch (r.ruling().kind()) {
      case WITNESS ->
          lines.add(
              "rests on one case"
                  + (r.evidence().file().isEmpty()
                      ? ", found by search: "
                      : ", on file in " + r.evidence().file() + ": ")
                  + r.ruling().detail());
      case ENUMERATION ->
          lines.add(
              "rests on "
                  + r.evidence().cases()
                  + " cases, each judged; that they are all: the scope's list");
      case SAMPLE ->
          lines.add(
              "rests on " + r.evidence().cases() + " cases that were tried; the others were not");
      case THEOREM -> {
        for (Theorem t : r.ruling().theorem()) theorem(r, t, home, lines);
        if (r.ruling().theorem().isEmpty()) lines.add(r.ruling().detail());
      }
    }
    return lines;
  }

  /** A lemma, why it holds, and who checked it. */
  public static List<String> lemma(Lemma l, Path home) {
    List<String> lines = new ArrayList<>();
    lines.add(l.kind() + " lemma " + l.id() + ": " + l.formula());
    lines.add((l.kind() == Lemma.Kind.ARGUED ? "since " : "") + l.argument());
    if (l.kind() == Lemma.Kind.MACHINE) lines.add(new MachineChecks(home).words(l));
    return lines;
  }

  private static String judge(Reading<?> reading) {
    return reading.judge() instanceof Asked<?> asked
        ? "the sentence "
            + asked.sentence().getClass().getName()
            + ", which is the goal of its proof"
        : "code of its own, of which no proof speaks";
  }

  private static void theorem(Examined r, Theorem t, Path home, List<String> lines) {
    Theorem.Counts c = t.counts();
    List<String> sizes =
        ((Asked<?>) r.reading().judge())
            .sentence().domain().sizes().stream().map(Domain.Size::name).toList();
    lines.add(
        "the kernel ran the sentence's code at "
            + t.shapes().size()
            + (t.shapes().size() == 1 ? " shape" : " shapes")
            + (sizes.isEmpty() ? "" : ", " + t.sizes(sizes))
            + ", along "
            + c.paths()
            + " paths, "
            + c.impossible()
            + " of which nobody takes, "
            + Math.max(0, c.unsampled() - c.impossible())
            + " of which no tried case takes");
    lines.add(c.obligations() + " goals, " + c.identities() + " of them by normal form alone");
    if (!sizes.isEmpty()) {
      String beyond =
          sizes.stream()
              .map(
                  name ->
                      name
                          + " = "
                          + t.shapes().stream().mapToInt(s -> s.of(name)).max().orElseThrow())
              .collect(Collectors.joining(", "));
      lines.add("code = formula beyond " + beyond + ": not checked");
    }
    String file = EvidenceFile.path(t.sentence());
    if (Files.exists(home.resolve(EvidenceStore.ROOT).resolve(file)))
      lines.add("evidence on file: " + EvidenceStore.ROOT + "/" + file);
  }
}
