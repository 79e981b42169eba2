package counterplay.faults;

import counterplay.claim.Census;
import counterplay.corpus.Discovery;
import counterplay.corpus.Library;
import counterplay.search.Block;
import counterplay.search.Ledger;
import counterplay.toy.ToySpec;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A command that writes files.
 *
 * @param name what it writes
 * @param library what it knows
 * @param setUp what is there before
 * @param words the command; HOME stands for the folder
 * @param finding what is printed
 * @param isFoundFirst whether that is printed even if nothing can be written
 * @param mostLines how many files it may have to complain of
 * @param every which operations fail if not all do: every so many
 */
record Writing(
    String name,
    Library library,
    Consumer<House> setUp,
    List<String> words,
    String finding,
    boolean isFoundFirst,
    int mostLines,
    int every) {

  private static final String USUAL = "target/hunts/csoka.toy-square.printed.1.hunt";
  private static final String CENSUS = "shahmoon/social-functions";

  static final List<Writing> ALL =
      List.of(
          toy(
              "witness",
              house -> house.write(USUAL, "notes of an earlier hunt\n"),
              "hunt csoka/toy-square --keep=two",
              "\"x\": \"2\"",
              true,
              2,
              5),
          toy(
              "checkpoint",
              house -> {},
              "hunt csoka/toy-square --checkpoint HOME/own.hunt",
              "\"x\": \"2\"",
              false,
              1,
              2),
          toy(
              "evidence on file",
              house -> {
                house.write("proofs-tests/evidence/csoka/toy/Nothing.json", "superfluous\n");
                house.write("proofs-tests/evidence/README.md", "notes\n");
              },
              "certify --write",
              "proofs",
              false,
              1,
              1),
          toy(
              "table of claims",
              house ->
                  house.write(
                      "spec/csoka/README.md",
                      "# Toys\n\n"
                          + "<!-- claims: written by ./counterplay readme --write -->\n"
                          + "<!-- end of claims -->\nend\n"),
              "readme --write csoka",
              "",
              false,
              1,
              1),
          toy(
              "site",
              house -> house.write("site/index.html", "an earlier site"),
              "report --out HOME/site csoka/toy-root",
              "pages of their own",
              false,
              1,
              41),
          toy(
              "figure",
              house -> house.write("plots/trajectories.csv", "earlier numbers"),
              "plot trajectories --out HOME/plots",
              "trajectories.svg",
              false,
              1,
              5),
          toy(
              "export",
              house -> house.write("cases.csv", "earlier cases"),
              "export csoka/toy-square --to csv --out HOME/cases.csv",
              "",
              false,
              1,
              1),
          toy(
              "lemmas for Coq",
              house -> {},
              "export --evidence csoka/toy-square --out HOME/coq",
              "",
              false,
              1,
              3),
          toy(
              "certificate",
              house -> house.write("c.json", "an earlier one"),
              "prove x^2+y^2>=2*x*y --write HOME/c.json",
              "proved",
              true,
              1,
              1),
          toy("template", house -> {}, "new team MyRule --into HOME/rules", "written", false, 1, 1),
          new Writing(
              "census",
              new Library(List.of(), Discovery.mechanisms()),
              Writing::almostCounted,
              List.of("census", CENSUS, "--resume", "--write"),
              "| social functions g |",
              false,
              2,
              7));

  private static Writing toy(
      String name,
      Consumer<House> setUp,
      String words,
      String finding,
      boolean isFoundFirst,
      int mostLines,
      int every) {
    return new Writing(
        name,
        ToySpec.holdings(),
        setUp,
        List.of(words.split(" ")),
        finding,
        isFoundFirst,
        mostLines,
        every);
  }

  /** What grows and is not replaced. */
  static boolean isLedger(String name) {
    return name.contains(".hunt") || name.contains(".census");
  }

  /** A census of which the largest family is done. */
  private static void almostCounted(House house) {
    house.write(
        "spec/shahmoon/README.md",
        "before\n<!-- "
            + CENSUS
            + ": written by ./counterplay census --write -->\n\nold\n<!-- end of "
            + CENSUS
            + " -->\nafter\n");
    Census census =
        Discovery.censuses(Discovery.mechanisms()).stream()
            .filter(c -> c.id().equals(CENSUS))
            .findFirst()
            .orElseThrow();
    Ledger.Head head =
        new Ledger.Head(
            "census", CENSUS + " " + Discovery.fingerprint(), other -> " is of other work");
    List<Long> nothing = Collections.nCopies(census.kinds().size(), 0L);
    try (Ledger ledger =
        Ledger.open(
            house.home().resolve("target/census/shahmoon.social-functions.census"),
            head,
            Ledger.Start.AFRESH)) {
      for (int from = 0; from < census.families().get(2).members(); from += Block.SIZE)
        ledger.add(new Block(2, from, nothing).line());
    }
  }
}
