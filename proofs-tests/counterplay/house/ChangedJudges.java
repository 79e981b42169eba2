package counterplay.house;

import counterplay.claim.Spec;
import counterplay.corpus.Discovery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

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
  static ChangedJudges of(String text) {
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("memory:///Changed.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }

          @Override
          public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
          }
        };
    List<String> options =
        List.of("-classpath", System.getProperty("java.class.path"), "-proc:none", "-Xlint:none");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      if (!compiler
          .getTask(
              Writer.nullWriter(),
              new InMemory(files, classes),
              problems,
              options,
              null,
              List.of(source))
          .call()) {
        throw new IllegalArgumentException(
            "does not compile: " + problems.getDiagnostics().get(0).getMessage(Locale.ROOT));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return new ChangedJudges(bytes);
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

  /** Keeps class files in memory. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes;

    InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream content = new ByteArrayOutputStream();
          classes.put(name, content);
          return content;
        }
      };
    }
  }
}
