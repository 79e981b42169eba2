package counterplay.foreign;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a process for foreign code is started so that it can do little else than calculate: by
 * bubblewrap or unshare where they exist and work (no network, all files read-only), and under
 * Java's own security manager where this Java has one (before version 24: no files, network,
 * processes, no end of the process).
 *
 * @param prefix the words before the Java command
 * @param channel the number of the descriptor for answers
 * @param options options for Java
 * @param allowed what cannot be forbidden here
 */
record Sandbox(List<String> prefix, String channel, List<String> options, List<String> allowed) {

  /**
   * Answers get a descriptor of their own: what the code prints to standard output goes where
   * errors go.
   */
  private static final String APART = "exec 3>&1 1>&2; ";

  private static final String READ_ONLY =
      "cut -d' ' -f2 /proc/self/mounts | while read -r m; do mount -o remount,ro,bind \"$m\"; done"
          + " 2> /dev/null; mount -o remount,ro,bind / || exit 9; ";
  private static final String RUN = "exec \"$@\"";
  private static final List<String> BWRAP =
      List.of(
          "bwrap",
          "--ro-bind",
          "/",
          "/",
          "--dev",
          "/dev",
          "--proc",
          "/proc",
          "--unshare-net",
          "--unshare-pid",
          "--unshare-ipc",
          "--die-with-parent");
  private static final List<String> UNSHARE =
      List.of("unshare", "-r", "-n", "-m", "-p", "-i", "-f", "--kill-child");
  private static final int LAST_WITH_MANAGER = 23;

  /** The strongest that this machine has. */
  static Sandbox here() {
    List<String> options = new ArrayList<>();
    boolean managed = Runtime.version().feature() <= LAST_WITH_MANAGER;
    if (managed) {
      options.add("-Djava.security.manager");
      options.add("-Djava.security.policy==" + Sandbox.class.getResource("rules.policy"));
    }
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return new Sandbox(List.of(), "1", options, allowed(managed, false));
    }
    List<String> wrapped = List.of("sh", "-c", APART + RUN, "sh");
    List<String> bwrap = concat(BWRAP, wrapped);
    if (exists("bwrap") && works(bwrap))
      return new Sandbox(bwrap, "3", options, allowed(managed, true));
    List<String> unshare = concat(UNSHARE, List.of("sh", "-c", APART + READ_ONLY + RUN, "sh"));
    if (exists("unshare") && works(unshare))
      return new Sandbox(unshare, "3", options, allowed(managed, true));
    return new Sandbox(wrapped, "3", options, allowed(managed, false));
  }

  private static List<String> allowed(boolean managed, boolean isolated) {
    if (managed) return List.of();
    return isolated
        ? List.of("reading files", "starting processes")
        : List.of("files", "the network", "starting processes");
  }

  private static List<String> concat(List<String> a, List<String> b) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static boolean exists(String program) {
    for (String folder :
        System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) return true;
    }
    return false;
  }

  private static boolean works(List<String> prefix) {
    try {
      Process process =
          new ProcessBuilder(concat(prefix, List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor(5, TimeUnit.SECONDS)) return process.exitValue() == 0;
      process.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
