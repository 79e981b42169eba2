package counterplay.app;

import counterplay.corpus.Library;
import counterplay.corpus.WitnessStore;
import counterplay.search.Stop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a short command of each kind and prints nothing, so that the launcher can keep an archive of
 * the classes that commands load.
 */
final class Rehearsal {

  private static final String GAME = "2 2\n2 0\n0 1\n1 0\n0 2\n\n2 2\n1/2 0\n0 1\n1 0\n0 2\n";

  private Rehearsal() {}

  /** Rehearses in the house that the system property {@code counterplay.home} names. */
  public static void main(String... arguments) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Path home = Path.of(System.getProperty("counterplay.home", ""));
    Surroundings environment =
        new Surroundings(home, Library::own, nowhere, nowhere, false, false, new Stop());
    Path game = Files.createTempFile("rehearsal", ".game");
    try {
      Files.writeString(game, GAME);
      Main.run(environment, "game", "solve", "--format", "json", game.toString());
    } finally {
      Files.delete(game);
    }
    List<Path> witnesses = new WitnessStore(home).files();
    if (!witnesses.isEmpty()) Main.run(environment, "replay", witnesses.get(0).toString());
    for (String command : List.of("show", "audit", "assumptions"))
      Main.run(environment, command, "csoka/eq-3");
    Main.run(environment, "list", "mechanisms");
  }
}
