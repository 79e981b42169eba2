package counterplay.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the mutants that PIT could not kill with those that are explained in {@code
 * equivalent-mutants.tsv}: one line for each, with the class, the method, the mutator, the line of
 * source and why no test can tell it from the kernel, or need not.
 */
public final class Survivors {

  /** Where the explanations are, from the project's directory. */
  static final Path EXPLAINED = Path.of("proofs-tests/counterplay/kernel/equivalent-mutants.tsv");

  private static final List<String> DEAD = List.of("SURVIVED", "NO_COVERAGE");

  /**
   * A mutant, told from others by its line's text, so that nothing moves when lines do.
   *
   * @param type the class, behind {@code counterplay.}
   * @param method the method, of a lambda the one around it
   * @param mutator such as {@code MathMutator}
   * @param line the line of source
   */
  record Mutant(String type, String method, String mutator, String line) {

    /** Whether its survival has to be explained. */
    boolean isOfTheKernel() {
      return type.startsWith("kernel.");
    }

    @Override
    public String toString() {
      return String.join("\t", type, method, mutator, line);
    }
  }

  /**
   * What PIT found.
   *
   * @param mutants how many mutants there are
   * @param survivors those that no test killed
   */
  record Report(int mutants, List<Mutant> survivors) {}

  private Survivors() {}

  /**
   * Prints the score.
   *
   * @param arguments PIT's {@code mutations.xml}
   * @throws IllegalStateException if a mutant of the kernel survived that is not explained
   */
  public static void main(String[] arguments) throws IOException {
    Report report = read(Path.of(arguments[0]), Path.of("src/main/java"));
    List<Mutant> explained = explained(Files.readAllLines(EXPLAINED));
    List<Mutant> of = report.survivors().stream().filter(Mutant::isOfTheKernel).toList();
    List<Mutant> open = without(of, explained);
    System.out.println(
        report.mutants()
            + " mutants, "
            + (report.mutants() - report.survivors().size())
            + " killed, "
            + (of.size() - open.size())
            + " survived as explained, "
            + (report.survivors().size() - of.size() + open.size())
            + " survived unexplained");
    if (report.survivors().stream().anyMatch(m -> !m.isOfTheKernel())) {
      report.survivors().forEach(System.out::println);
    } else {
      without(explained, of)
          .forEach(m -> System.out.println("explained, but it does not survive: " + m));
    }
    if (!open.isEmpty())
      throw new IllegalStateException(
          "mutants of the kernel survived and are not explained:\n"
              + String.join("\n", open.stream().map(Mutant::toString).toList()));
  }

  /** The first ones without the second ones, each of which takes away one. */
  static List<Mutant> without(List<Mutant> some, List<Mutant> others) {
    List<Mutant> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  /**
   * The mutants of a file of explanations; its first line names the columns.
   *
   * @throws IllegalArgumentException if a line has not five columns or gives no reason
   */
  static List<Mutant> explained(List<String> lines) {
    List<Mutant> all = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 5 || columns[4].isBlank())
        throw new IllegalArgumentException("five columns are needed: " + line);
      all.add(new Mutant(columns[0], columns[1], columns[2], columns[3]));
    }
    return all;
  }

  /** Reads PIT's report; the lines come from the sources. */
  static Report read(Path xml, Path sources) throws IOException {
    Map<Path, List<String>> files = new HashMap<>();
    List<Mutant> survivors = new ArrayList<>();
    NodeList mutations;
    try (InputStream in = Files.newInputStream(xml)) {
      mutations =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(in)
              .getElementsByTagName("mutation");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("no report of mutants: " + xml, e);
    }
    for (int k = 0; k < mutations.getLength(); k++) {
      Element m = (Element) mutations.item(k);
      if (!DEAD.contains(m.getAttribute("status"))) continue;
      String type = text(m, "mutatedClass");
      String directory = type.substring(0, type.lastIndexOf('.')).replace('.', '/');
      Path file = sources.resolve(directory).resolve(text(m, "sourceFile"));
      if (!files.containsKey(file)) files.put(file, Files.readAllLines(file));
      String line = files.get(file).get(Integer.parseInt(text(m, "lineNumber")) - 1).strip();
      String mutator = text(m, "mutator");
      survivors.add(
          new Mutant(
              type.replaceFirst("^counterplay\\.", ""),
              text(m, "mutatedMethod").replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1"),
              mutator.substring(mutator.lastIndexOf('.') + 1),
              line));
    }
    return new Report(mutations.getLength(), survivors);
  }

  private static String text(Element mutation, String name) {
    return mutation.getElementsByTagName(name).item(0).getTextContent();
  }
}
