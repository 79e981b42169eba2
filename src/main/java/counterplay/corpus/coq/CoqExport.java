package counterplay.corpus.coq;

import counterplay.claim.evidence.Lemma;
import counterplay.claim.sentence.Domain;
import counterplay.claim.sentence.Sentence;
import counterplay.claim.sentence.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What lemmas say at the sizes that are run, as statements of Coq; the same lemma gives the same
 * text.
 */
public final class CoqExport {

  /** The largest size that is exported. */
  public static final int MOST = 6;

  private static final String HEADER =
      """
      (** What lemmas say at the sizes that are run, computed by the code of their sentences. Written by
          [./counterplay export]; a change made here by hand is found by the tests. *)

      From mathcomp Require Import all_ssreflect all_algebra.

      Set Implicit Arguments.
      Unset Strict Implicit.
      Unset Printing Implicit Defensive.

      Import GRing.Theory Num.Theory.
      Local Open Scope ring_scope.
      """;

  private CoqExport() {}

  /**
   * The goals of a lemma between two marks.
   *
   * @throws IllegalArgumentException if it cannot be said in Coq
   */
  public static String block(Lemma lemma) {
    return "(* BEGIN "
        + lemma.id()
        + ": "
        + lemma.argument().replace("*)", "* )")
        + " *)\n"
        + definitions(lemma.id(), lemma.sentence())
        + "(* END "
        + lemma.id()
        + " *)\n";
  }

  /** The head of the file and the goals of one lemma: what is bound to a check. */
  public static String bound(Lemma lemma) {
    return HEADER + block(lemma);
  }

  /** A file with the goals of some lemmas. */
  public static String file(Collection<Lemma> lemmas) {
    TreeMap<String, Lemma> byId = new TreeMap<>(Comparator.naturalOrder());
    lemmas.forEach(l -> byId.put(l.id(), l));
    return HEADER + byId.values().stream().map(l -> "\n" + block(l)).collect(Collectors.joining());
  }

  /** A file with the goals of a sentence. */
  public static String file(String id, Sentence sentence) {
    return HEADER + "\n" + definitions(id, sentence);
  }

  private static String definitions(String id, Sentence sentence) {
    List<Shape> shapes = shapes(sentence);
    if (shapes.isEmpty()) throw new IllegalArgumentException(id + " has no size up to " + MOST);
    return shapes.stream()
        .map(s -> "Definition " + name(id, s) + " : Prop := " + Goals.of(sentence, s) + ".\n")
        .collect(Collectors.joining());
  }

  /** The shapes that are exported. */
  public static List<Shape> shapes(Sentence sentence) {
    List<String> sizes = sentence.domain().sizes().stream().map(Domain.Size::name).toList();
    return sentence.domain().shapes().stream()
        .filter(s -> sizes.stream().allMatch(name -> s.of(name) <= MOST))
        .toList();
  }

  /** {@code goal_csoka_equal_shares_K1_n2}. */
  static String name(String id, Shape shape) {
    return "goal_"
        + id.replaceAll("[^A-Za-z0-9]", "_")
        + shape.wholes().entrySet().stream()
            .map(e -> "_" + e.getKey() + e.getValue())
            .collect(Collectors.joining());
  }
}
