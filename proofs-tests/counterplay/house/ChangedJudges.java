package counterplay.house;

import counterplay.claim.Spec;
import counterplay.corpus.Discovery;
import counterplay.foreign.child.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * The papers' classes once more, one source of them, or of the theory that they alone make things
 * of, changed: all of them are defined anew, so that each sees the changed ones, and everything
 * else, the mechanisms and the kernel among it, is the program's.
 */
final class ChangedJudges extends ClassLoader {

  private final Map<String, byte[]> changed;

  private ChangedJudges(Map<String, byte[]> changed) {
    super(Spec.class.getClassLoader());
    this.changed = changed;
  }

  /**
   * Compiles a source in memory.
   *
   * @throws IllegalArgumentException if it does not compile
   */
  static ChangedJudges of(String file, String text) {
    return new ChangedJudges(Compilation.of(file, text));
  }

  /** The specification of the same name, over the changed classes. */
  Spec spec(Spec original) {
    try {
      return (Spec) loadClass(original.getClass().getName()).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot be made: " + e, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (Discovery.PAPERS.stream().noneMatch(paper -> name.startsWith(paper + "."))
        && changed.keySet().stream().noneMatch(c -> packageOf(c).equals(packageOf(name))))
      return super.loadClass(name, resolve);
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      byte[] content = changed.containsKey(name) ? changed.get(name) : programs(name);
      return defineClass(name, content, 0, content.length);
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private byte[] programs(String name) throws ClassNotFoundException {
    try (InputStream content = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (content == null) throw new ClassNotFoundException(name);
      return content.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
