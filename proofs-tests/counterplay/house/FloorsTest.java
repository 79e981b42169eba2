package counterplay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the house: what a source file names lies on its own floor or below. */
class FloorsTest {

  private static final List<String> PAPERS = List.of("csoka", "kong", "frongillo", "shahmoon");
  private static final List<List<String>> FLOORS = List.of(List.of("app"), List.of("report", "search", "corpus", "audit", "foreign"), PAPERS,
      List.of("space"), List.of("kernel"), List.of("claim"), List.of("mechanism"), List.of("model"), List.of("exact"));
  private static final Pattern NAMED = Pattern.compile("\\b(?:counterplay\\.|import (?:static )?(?!counterplay))([a-z]+)\\.");

  /** A source file without its comments. */
  private record Source(Path file, String floor, String text) {}

  private static List<Source> sources(String root) {
    try (Stream<Path> files = Files.walk(Path.of(root))) {
      return files.filter(f -> f.toString().endsWith(".java")).map(FloorsTest::source).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Source source(Path file) {
    try {
      String text = Files.readString(file);
      Matcher packageLine = Pattern.compile("(?m)^package (?:counterplay\\.)?([a-z]+)").matcher(text);
      assertThat(packageLine.find()).as("a package line in " + file).isTrue();
      return new Source(file, packageLine.group(1), text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^package .*$|^\\s*//.*$", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Source> all() {
    List<Source> all = new ArrayList<>(sources("src/main/java"));
    all.addAll(sources("spec"));
    return all;
  }

  private static int level(String floor) {
    for (int k = 0; k < FLOORS.size(); k++) if (FLOORS.get(k).contains(floor)) return k;
    return -1;
  }

  private static List<String> named(Source source) {
    return NAMED.matcher(source.text()).results().map(m -> m.group(1)).filter(floor -> level(floor) >= 0).distinct().toList();
  }

  /** One line for each floor that a source names and may not. */
  private static List<String> trespasses(List<Source> sources, BiPredicate<String, String> mayName) {
    assertThat(sources).isNotEmpty();
    return sources.stream().flatMap(s -> named(s).stream().filter(f -> !mayName.test(s.floor(), f)).map(f -> s.file() + " names " + f)).toList();
  }

  @Test void a_name_from_another_floor_is_seen_in_imports_and_in_code() {
    Source source = new Source(Path.of("X.java"), "model", "import counterplay.space.Space;\nimport static kong.A.b;\ncounterplay.app.Main.main();");
    assertThat(named(source)).containsExactly("space", "kong", "app");
  }

  @Test void every_source_lies_on_a_floor() {
    assertThat(all().stream().filter(s -> level(s.floor()) < 0).map(Source::file)).isEmpty();
  }

  @Test void imports_only_point_down() {
    assertThat(trespasses(all(), (own, other) -> level(other) >= level(own))).isEmpty();
  }

  @Test void no_paper_knows_another() {
    assertThat(trespasses(sources("spec"), (own, other) -> own.equals(other) || !PAPERS.contains(other))).isEmpty();
  }

  @Test void verdicts_are_made_without_floating_point() {
    Pattern floating = Pattern.compile("\\b(double|float|Double|Float|doubleValue)\\b");
    assertThat(all().stream().filter(s -> List.of("kernel", "claim", "mechanism", "model").contains(s.floor()))
        .filter(s -> floating.matcher(s.text()).find()).map(Source::file)).isEmpty();
  }

  @Test void only_what_sends_them_to_another_process_reads_the_numbers_of_a_case() {
    assertThat(all().stream().filter(s -> s.text().contains("Numerals")).map(Source::floor).distinct()).containsExactlyInAnyOrder("kernel", "foreign");
    assertThat(sources("src/main/java/counterplay/kernel").stream().filter(s -> s.text().contains("Numerals"))).hasSize(1);
  }

  @Test void the_kernel_knows_no_search() {
    assertThat(trespasses(sources("src/main/java/counterplay/kernel"),
        (own, other) -> List.of("kernel", "claim", "mechanism", "model", "exact").contains(other))).isEmpty();
  }
}
