package counterplay.foreign.child;

import java.util.List;
import java.util.Map;

/** Sources that are compiled in memory as those of a user are. */
public final class Compilation {

  private Compilation() {}

  /**
   * The class files of a source, by the names of their classes.
   *
   * @throws IllegalArgumentException if it does not compile
   */
  public static Map<String, byte[]> of(String file, String text) {
    SourceLoader.Compiled compiled =
        SourceLoader.compiled(List.of(new SourceLoader.Source(file, text)));
    compiled
        .complaint()
        .ifPresent(
            complaint -> {
              throw new IllegalArgumentException("does not compile: " + complaint);
            });
    return compiled.classes();
  }
}
