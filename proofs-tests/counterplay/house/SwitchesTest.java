package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an ordinary build samples, the nightly one tries whole: no switch is forgotten. */
class SwitchesTest {

  private static final Pattern SWITCH =
      Pattern.compile(
          "(?:System\\.getProperty|Integer\\.getInteger|Long\\.getLong|Boolean\\.getBoolean)"
              + "\\(\\s*\"([a-z.]+)\"");

  /** What is no switch: where things are. */
  private static final List<String> PLACES =
      List.of("java.home", "java.class.path", "counterplay.home", "screenshots");

  @Test
  void every_switch_is_set_by_the_nightly_profile_and_described() throws IOException {
    TreeSet<String> switches = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("proofs-tests"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList())
        SWITCH.matcher(Files.readString(file)).results().forEach(m -> switches.add(m.group(1)));
    }
    PLACES.forEach(switches::remove);
    assertThat(switches).hasSizeGreaterThanOrEqualTo(7);
    String pom = Files.readString(Path.of("pom.xml"));
    String nightly = pom.substring(pom.indexOf("<id>nightly</id>"));
    nightly = nightly.substring(0, nightly.indexOf("</profile>"));
    String guide = Files.readString(Path.of("proofs-tests/README.md"));
    for (String name : switches) {
      assertThat(nightly).contains("<" + name + ">${" + name + "}</" + name + ">");
      assertThat(nightly.split("<" + name + ">", -1)).as("its value").hasSize(3);
      assertThat(guide).contains("`-D" + name + "=");
    }
  }
}
