package counterplay.app.tables;

import java.util.List;

/** A report as JUnit writes it: a suite for each mechanism, a test for each of its properties. */
final class JUnitXml {

  /** What became of a test. */
  private enum Outcome {
    PASSED,
    FAILED,
    SKIPPED
  }

  /** A test, with why it failed or was skipped and, where it failed, all that is to be said. */
  record Test(String name, Outcome outcome, String why, List<String> lines) {

    static Test passed(String name) {
      return new Test(name, Outcome.PASSED, "", List.of());
    }

    static Test failed(String name, String why, List<String> lines) {
      return new Test(name, Outcome.FAILED, why, lines);
    }

    static Test skipped(String name, String why) {
      return new Test(name, Outcome.SKIPPED, why, List.of());
    }

    private String rest() {
      return switch (outcome) {
        case PASSED -> "/>";
        case FAILED ->
            "><failure message=\""
                + escaped(why)
                + "\">"
                + escaped(String.join("\n", lines))
                + "</failure></testcase>";
        case SKIPPED -> "><skipped message=\"" + escaped(why) + "\"/></testcase>";
      };
    }
  }

  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");

  /** The tests of one mechanism. */
  void suite(String mechanism, List<Test> tests) {
    String name = escaped(mechanism);
    xml.append("  <testsuite name=\"" + name + "\" tests=\"" + tests.size())
        .append("\" failures=\"" + count(tests, Outcome.FAILED))
        .append("\" errors=\"0\" skipped=\"" + count(tests, Outcome.SKIPPED) + "\">\n");
    for (Test t : tests)
      xml.append("    <testcase classname=\"" + name + "\" name=\"" + escaped(t.name()) + '"')
          .append(t.rest() + "\n");
    xml.append("  </testsuite>\n");
  }

  private static long count(List<Test> tests, Outcome outcome) {
    return tests.stream().filter(t -> t.outcome() == outcome).count();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n]]", "?")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The report as text. */
  String text() {
    return xml + "</testsuites>\n";
  }
}
