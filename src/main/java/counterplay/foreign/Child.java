package counterplay.foreign;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.foreign.child.RuleProcess;
import counterplay.foreign.wire.Limits;
import counterplay.foreign.wire.Wire;
import counterplay.foreign.wire.WireSituation;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A process that runs foreign code, seen from here. It lives until it is closed, fails, or this
 * process ends.
 */
public final class Child implements AutoCloseable {

  /** How many situations it keeps. */
  private static final int SITUATIONS = 200;

  /**
   * What it may take longer than it was given, for it names the place itself when its time is over.
   */
  private static final Duration GRACE = Duration.ofSeconds(3);

  private final Process process;
  private final OutputStream to;
  private final BlockingQueue<Optional<ObjectNode>> lines = new ArrayBlockingQueue<>(2);
  private final Set<Long> situations = new LinkedHashSet<>();

  /** It will not answer any more. */
  static final class Lost extends Exception {

    private static final long serialVersionUID = 1L;

    Lost(String why) {
      super(why);
    }
  }

  private Child(Process process) {
    this.process = process;
    this.to = process.getOutputStream();
  }

  /**
   * Starts a process.
   *
   * @param noise told each line that the code prints
   * @throws IOException if it cannot be started
   */
  static Child start(Sandbox sandbox, Limits limits, Consumer<String> noise) throws IOException {
    List<String> command = new ArrayList<>(sandbox.prefix());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + limits.megabytes() + "m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true"));
    command.addAll(sandbox.options());
    command.addAll(
        List.of(
            "-cp",
            classPath(),
            RuleProcess.class.getName(),
            sandbox.channel(),
            Integer.toString(limits.threads())));
    ProcessBuilder builder = new ProcessBuilder(command);
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    Child child = new Child(builder.start());
    child.follow("answers", () -> child.listen(child.process.getInputStream()));
    child.follow("noise", () -> listen(child.process.getErrorStream(), noise));
    return child;
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(p -> Path.of(p).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void follow(String name, Runnable work) {
    Thread thread = new Thread(work, "foreign " + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen(InputStream from) {
    try (InputStream in = new BufferedInputStream(from, 1 << 16)) {
      while (true) lines.put(Optional.of(Wire.read(in)));
    } catch (IOException e) {
      lines.offer(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void listen(InputStream from, Consumer<String> noise) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        if (c == '\n') {
          noise.accept(line.toString());
          line.setLength(0);
        } else if (line.length() < 300) {
          line.append((char) c);
        }
      }
      if (line.length() > 0) noise.accept(line.toString());
    } catch (IOException e) {
      return;
    }
  }

  /** Adds what the process does not know yet of a situation, and what it may forget. */
  void introduce(Optional<WireSituation> situation, ObjectNode request) {
    if (situation.isEmpty()) return;
    long number = situation.get().number();
    if (!situations.remove(number)) request.set("introduced", situation.get().data());
    situations.add(number);
    if (situations.size() <= SITUATIONS) return;
    long oldest = situations.iterator().next();
    situations.remove(oldest);
    request.put("forgotten", oldest);
  }

  /**
   * Sends a request and waits for the answer.
   *
   * @param limit how much processor time it may take; by the clock twice as much
   * @param help answers what the process asks meanwhile
   * @throws Lost if there is no answer
   */
  ObjectNode ask(ObjectNode request, Duration limit, UnaryOperator<ObjectNode> help) throws Lost {
    long end = System.nanoTime() + limit.multipliedBy(2).plus(GRACE).toNanos();
    try {
      Wire.write(to, request.put("milliseconds", limit.toMillis()));
      while (true) {
        Optional<ObjectNode> line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null) throw new Lost("took longer than " + Limits.seconds(limit));
        ObjectNode answer = line.orElseThrow(() -> new Lost(ended()));
        if (!answer.has("need")) return answer;
        Wire.write(to, help.apply(answer));
      }
    } catch (IOException e) {
      throw new Lost(ended());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Lost("was interrupted");
    }
  }

  private String ended() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS)
          ? "its process ended, with code " + process.exitValue() + ", before it answered"
          : "wrote something else than an answer where answers go";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "its process ended";
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      to.close();
      process.waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      return; // a process that is gone takes nothing any more
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
