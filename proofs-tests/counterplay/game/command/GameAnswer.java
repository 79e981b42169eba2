package counterplay.game.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What {@code game} printed. */
record GameAnswer(int code, String out, String err) {

  static GameAnswer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new GameCommand())
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new GameAnswer(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
