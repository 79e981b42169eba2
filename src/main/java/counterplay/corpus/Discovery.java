package counterplay.corpus;

import counterplay.claim.Census;
import counterplay.claim.Censuses;
import counterplay.claim.Spec;
import counterplay.claim.planted.FalseProofs;
import counterplay.claim.planted.Plants;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Finds specifications and mechanisms where the program's own classes live, a directory or a jar.
 */
public final class Discovery {

  /** The papers' keys, which are the packages of their specifications. */
  public static final List<String> PAPERS = List.of("csoka", "kong", "frongillo", "shahmoon");

  private Discovery() {}

  /** All specifications, paper by paper, in the order of their class names. */
  public static List<Spec> specs() {
    return ofPapers(classNames(), Spec.class);
  }

  /** Those of these names, in the order of the names. */
  static List<Spec> specs(Set<String> names) {
    return instances(List.copyOf(names), "", Spec.class);
  }

  /** The planted failures of all papers, paper by paper, in the order of their class names. */
  public static List<Plants> plants() {
    return ofPapers(planted(), Plants.class);
  }

  /** The planted false proofs of all papers, paper by paper, in the order of their class names. */
  public static List<FalseProofs> falseProofs() {
    return ofPapers(planted(), FalseProofs.class);
  }

  /** What is counted for all papers, asking these mechanisms. */
  public static List<Census> censuses(Mechanisms mechanisms) {
    return ofPapers(classNames(), Censuses.class).stream()
        .flatMap(paper -> paper.censuses(mechanisms).stream())
        .toList();
  }

  /** All mechanisms. */
  public static Mechanisms mechanisms() {
    return new Mechanisms(instances(classNames(), "counterplay.mechanism.", Mechanism.class));
  }

  private static <T> List<T> ofPapers(List<String> names, Class<T> type) {
    return PAPERS.stream().flatMap(paper -> instances(names, paper + ".", type).stream()).toList();
  }

  private static <T> List<T> instances(List<String> names, String prefix, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (String name : names) {
      if (!name.startsWith(prefix)) continue;
      try {
        Class<?> c = Class.forName(name, false, Discovery.class.getClassLoader());
        if (isMade(c, type)) found.add(type.cast(c.getConstructor().newInstance()));
      } catch (InvocationTargetException e) {
        throw new IllegalStateException(name + " cannot be made: " + e.getCause(), e.getCause());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(name + " cannot be loaded", e);
      }
    }
    return found;
  }

  private static boolean isMade(Class<?> c, Class<?> type) {
    return type.isAssignableFrom(c)
        && Modifier.isPublic(c.getModifiers())
        && !Modifier.isAbstract(c.getModifiers())
        && Arrays.stream(c.getConstructors()).anyMatch(k -> k.getParameterCount() == 0);
  }

  /** The names of all classes of the program, sorted. */
  public static List<String> classNames() {
    return classNames(home());
  }

  /**
   * Mistakes made on purpose: in a directory among the others, else in a jar beside the program's.
   */
  private static List<String> planted() {
    Path home = home();
    if (Files.isDirectory(home)) return classNames(home);
    Path beside =
        home.resolveSibling(
            home.getFileName().toString().replaceAll("-all\\.jar$", "-planted.jar"));
    return Files.exists(beside) ? classNames(beside) : List.of();
  }

  private static List<String> classNames(Path home) {
    try {
      if (Files.isDirectory(home)) {
        try (Stream<Path> files = Files.walk(home)) {
          return names(files.map(f -> home.relativize(f).toString().replace('\\', '/')));
        }
      }
      try (JarFile jar = new JarFile(home.toFile())) {
        return names(jar.stream().map(e -> e.getName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sixteen digits that tell one version of the program's own classes from another, in a directory
   * and in a jar alike.
   */
  public static String fingerprint() {
    CRC32 names = new CRC32();
    CRC32 contents = new CRC32();
    for (String name : classNames()) {
      if (!name.startsWith("counterplay.")
          && PAPERS.stream()
              .noneMatch(p -> name.startsWith(p + ".") && !name.startsWith(p + ".planted.")))
        continue;
      names.update(name.getBytes(StandardCharsets.UTF_8));
      try (InputStream in =
          Discovery.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
        contents.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return String.format("%08x%08x", names.getValue(), contents.getValue());
  }

  /** The directory or jar of the program's classes. */
  public static Path home() {
    try {
      return Path.of(Spec.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program cannot find its own classes", e);
    }
  }

  private static List<String> names(Stream<String> files) {
    return files
        .filter(f -> f.endsWith(".class"))
        .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
        .sorted()
        .toList();
  }
}
