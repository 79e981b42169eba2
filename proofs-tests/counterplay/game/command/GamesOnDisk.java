package counterplay.game.command;

import counterplay.game.FiniteGames;
import counterplay.game.format.GameFile;
import counterplay.game.format.GameFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of small games in a directory. */
record GamesOnDisk(Path dir) {

  String file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content).toString();
  }

  String sexes() throws IOException {
    return file("sexes", "2 2\n2 0\n0 1\n1 0\n0 2\n");
  }

  String meeting() throws IOException {
    return file(
        "meeting.nfg",
        "NFG 1 R \"\" { \"a\" \"b\" \"c\" } { 2 2 2 }\n"
            + "1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1\n");
  }

  String entry() throws IOException {
    return file("entry.efg", GameFiles.gambit(new GameFile("", "", FiniteGames.entry())));
  }
}
