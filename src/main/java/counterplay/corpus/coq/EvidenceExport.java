package counterplay.corpus.coq;

import counterplay.corpus.Sha256;
import counterplay.kernel.Discharged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Obligations of proofs as lemmas of Coq, each with a proof that is made of its evidence. It hears
 * of them while proofs are checked; an obligation that was written before, up to its name, is not
 * written again.
 */
public final class EvidenceExport implements Discharged.Listener {

  /** A lemma of more characters, its proof included, is too large. */
  public static final int MOST = 200_000;

  /** So many characters of lemmas come into one file, or one lemma more. */
  private static final int FILE = 60_000;

  private static final String HEADER =
      """
      (** What the kernel had to show, computed by the code of sentences, and proofs made of the evidence by which it was shown. Written by
          [./counterplay export --evidence]. *)

      From Coq Require Import ZArith Ring_polynom.
      From mathcomp Require Import all_ssreflect all_algebra.
      From Counterplay Require Import Deciding.

      Set Implicit Arguments.
      Unset Strict Implicit.
      Unset Printing Implicit Defensive.

      Import GRing.Theory Num.Theory.
      Local Open Scope ring_scope.
      """;

  /** An obligation of a sentence. */
  private record Row(String lemma, int monomials, int characters, String refusal) {
    boolean isTooLarge() {
      return refusal.startsWith("too large");
    }
  }

  private final SortedMap<String, Map<String, Row>> rows = new TreeMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  @Override
  public synchronized void discharged(Discharged d) {
    Row row = row(d);
    rows.computeIfAbsent(d.obligation().sentence(), s -> new LinkedHashMap<>())
        .put(row.lemma(), row);
  }

  private Row row(Discharged d) {
    int monomials =
        d.goal().polynomial().size()
            + d.known().stream().mapToInt(f -> f.polynomial().size()).sum();
    String text;
    try {
      text = EvidenceLemma.of(d, "NAME");
    } catch (CannotSay | IllegalArgumentException | ArithmeticException e) {
      return new Row(
          "none_" + hash(d.obligation().text() + d.universals()),
          monomials,
          0,
          String.valueOf(e.getMessage()));
    }
    String name = "obligation_" + hash(text.substring(0, text.indexOf("\nProof.")));
    if (text.length() > MOST)
      return new Row(name, monomials, text.length(), "too large: " + text.length() + " characters");
    texts.putIfAbsent(name, text.replaceFirst("NAME", name));
    return new Row(name, monomials, text.length(), "");
  }

  /** The names of a sentence's lemmas, which are hashes of what they say. */
  private static String names(Map<String, Row> ofSentence) {
    return ofSentence.values().stream()
        .filter(r -> r.refusal().isEmpty())
        .map(Row::lemma)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The hash of what a sentence's obligations say, as the summary has it. */
  public synchronized String hashOf(String sentence) {
    return hash(names(rows.getOrDefault(sentence, Map.of())));
  }

  /**
   * One line for each sentence, with the number of its obligations that are not the same, how many
   * are written, how many are too large and how many are not said in Coq, the monomials of the
   * largest that is written, and the hash of what they say.
   */
  public String summary() {
    StringBuilder lines =
        new StringBuilder("sentence\tobligations\twritten\ttoo large\tnot said\tlargest\tsha256\n");
    rows.forEach(
        (sentence, all) -> {
          long written = all.values().stream().filter(r -> r.refusal().isEmpty()).count();
          long large = all.values().stream().filter(Row::isTooLarge).count();
          int largest =
              all.values().stream()
                  .filter(r -> r.refusal().isEmpty())
                  .mapToInt(Row::monomials)
                  .max()
                  .orElse(0);
          lines
              .append(
                  String.join(
                      "\t",
                      List.of(
                          sentence,
                          "" + all.size(),
                          "" + written,
                          "" + large,
                          "" + (all.size() - written - large),
                          "" + largest,
                          hash(names(all)))))
              .append('\n');
        });
    return lines.toString();
  }

  /**
   * What is to be put into a folder: files of lemmas, {@code index.tsv} with a line for each
   * obligation of each sentence, {@code sentences.tsv}.
   */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    StringBuilder file = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> e : texts.entrySet()) {
      String name = "evidence_" + (files.size() + 1);
      file.append('\n').append(e.getValue());
      names.add(e.getKey());
      places.put(e.getKey(), name);
      if (file.length() > FILE) close(name, file, names, files);
    }
    if (!names.isEmpty()) close("evidence_" + (files.size() + 1), file, names, files);
    StringBuilder index =
        new StringBuilder("sentence\tlemma\tfile\tmonomials\tcharacters\twhy not\n");
    rows.forEach(
        (sentence, all) ->
            all.values()
                .forEach(
                    r ->
                        index
                            .append(
                                String.join(
                                    "\t",
                                    List.of(
                                        sentence,
                                        r.lemma(),
                                        places.getOrDefault(r.lemma(), ""),
                                        "" + r.monomials(),
                                        "" + r.characters(),
                                        r.refusal().lines().findFirst().orElse(""))))
                            .append('\n')));
    files.put("index.tsv", index.toString());
    files.put("sentences.tsv", summary());
    return files;
  }

  private static void close(
      String name, StringBuilder file, List<String> names, Map<String, String> files) {
    String all =
        names.stream().map(n -> "@" + n).reduce((a, b) -> "(" + a + ", " + b + ")").orElseThrow();
    files.put(
        name + ".v",
        HEADER
            + file
            + "\nDefinition all_of_them := "
            + all
            + ".\nPrint Assumptions all_of_them.\n");
    file.setLength(0);
    names.clear();
  }

  private static String hash(String text) {
    return Sha256.of(text).substring(0, 16);
  }
}
