package counterplay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that builds and starts the program, in a house with a build of its own. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {

  /** What the house's jar does: it says what it was built from. */
  static final class Echo {
    private Echo() {}

    /** Prints the source of which the jar was made, and the words. */
    public static void main(String... words) throws IOException {
      try (InputStream in = Echo.class.getResourceAsStream("/source")) {
        System.out.println(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  @TempDir private Path home;

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void aHouseWithABuild() throws IOException {
    Files.copy(Path.of("counterplay"), home.resolve("counterplay"));
    home.resolve("counterplay").toFile().setExecutable(true);
    for (String folder : new String[] {"src/main", "spec", "bin"})
      Files.createDirectories(home.resolve(folder));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    Files.writeString(home.resolve("spec/One.java"), "one");
    Files.writeString(
        home.resolve("bin/mvn"),
        "#!/bin/sh\necho built >> builds\nmkdir -p target\n"
            + "exec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' "
            + LauncherTest.class.getName()
            + " spec/One.java target/counterplay-0-all.jar\n");
    home.resolve("bin/mvn").toFile().setExecutable(true);
  }

  /** Makes the jar of the house. */
  public static void main(String... words) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
    String name = Echo.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(Path.of(words[1]));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream code = Echo.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new ZipEntry(name));
      jar.write(code.readAllBytes());
      jar.putNextEntry(new ZipEntry("source"));
      jar.write(Files.readAllBytes(Path.of(words[0])));
    }
  }

  private Ran run(String... options) throws IOException, InterruptedException {
    return ran(List.of("list"), options);
  }

  private Ran ran(List<String> words, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("counterplay").toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("COUNTERPLAY_JAVA_OPTIONS", String.join(" ", options));
    Path out = home.resolve("out.txt");
    Path err = home.resolve("err.txt");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the launcher does not end");
    }
    return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private long builds() throws IOException {
    return Files.readString(home.resolve("builds")).lines().count();
  }

  @Test
  void it_builds_when_contents_differ_whatever_the_dates_are()
      throws IOException, InterruptedException {
    assertThat(run()).matches(r -> r.code() == 0 && r.out().equals("one\n"));
    assertThat(run().err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
    Path source = home.resolve("spec/One.java");
    Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 3_600_000));
    assertThat(run().out()).isEqualTo("one\n");
    assertThat(builds()).as("a newer date alone").isEqualTo(1);
    Files.writeString(source, "two");
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    assertThat(run().out()).isEqualTo("two\n");
    assertThat(builds()).as("other contents with an older date").isEqualTo(2);
    Files.move(source, home.resolve("spec/Two.java"));
    Files.writeString(source, "three");
    assertThat(run().out()).isEqualTo("three\n");
  }

  @Test
  void a_name_that_no_rule_can_have_is_refused_before_anything_is_built()
      throws IOException, InterruptedException {
    for (String bad : List.of("my-rule", "9lives", "rule", "A/B", "")) {
      Ran ran = ran(List.of("new", "team", bad));
      assertThat(ran.code()).as(bad).isEqualTo(2);
      assertThat(ran.err()).hasLineCount(1).contains("'" + bad + "' is no name of a rule");
    }
    assertThat(home.resolve("builds")).doesNotExist();
    assertThat(ran(List.of("new", "team", "MyRule")).code()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void a_damaged_jar_is_made_anew() throws IOException, InterruptedException {
    run();
    Path jar = home.resolve("target/counterplay-0-all.jar");
    byte[] whole = Files.readAllBytes(jar);
    Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(run()).matches(r -> r.code() == 0 && r.out().equals("one\n"));
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void options_that_java_refuses_are_bad_input() throws IOException, InterruptedException {
    run();
    for (String bad : new String[] {"-XX:+NoSuchOption", "-Xmxmuch", "-nonsense"}) {
      Ran ran = run(bad);
      assertThat(ran.code()).as(bad).isEqualTo(2);
      assertThat(ran.err().lines())
          .singleElement()
          .asString()
          .startsWith("counterplay: Java refuses");
    }
    assertThat(run("-Xmx300m", "-Dx=y").code()).isZero();
  }
}
