package counterplay.foreign.child;

import counterplay.claim.Kind;
import counterplay.corpus.Discovery;
import counterplay.data.Lists;
import counterplay.mechanism.Mechanism;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.tools.Diagnostic;
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
 * Compiles Java sources in memory and loads their classes: before those of the program, so that a
 * changed copy of one of the program's mechanisms may keep its name. The hidden helpers and the
 * mechanisms of its package are defined anew beside it, so that it may use them. None of the
 * classes has any rights.
 */
final class SourceLoader extends ClassLoader {

  private final Map<String, byte[]> own;
  private final ProtectionDomain nowhere =
      new ProtectionDomain(new CodeSource(null, (Certificate[]) null), null, this, null);

  /** Loads these classes, by name. */
  SourceLoader(Map<String, byte[]> own) {
    super(SourceLoader.class.getClassLoader());
    this.own = own;
  }

  /**
   * A source.
   *
   * @param file what it is called in complaints
   * @param text the text
   */
  record Source(String file, String text) {}

  /** What compiling came to: classes by name, or a complaint. */
  record Compiled(Map<String, byte[]> classes, Optional<String> complaint) {}

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      if (own.containsKey(name)) return defined(name, own.get(name));
      Class<?> parents = super.loadClass(name, resolve);
      return own.keySet().stream().anyMatch(mine -> packageOf(mine).equals(packageOf(name)))
              && isHelper(parents)
          ? copied(parents)
          : parents;
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static boolean isHelper(Class<?> c) {
    Class<?> top = c.getNestHost();
    return !Modifier.isPublic(top.getModifiers())
        || Mechanism.class.isAssignableFrom(top) && !top.isInterface();
  }

  private Class<?> copied(Class<?> c) throws ClassNotFoundException {
    try (InputStream content =
        c.getResourceAsStream("/" + c.getName().replace('.', '/') + ".class")) {
      return defined(c.getName(), content.readAllBytes());
    } catch (IOException e) {
      throw new ClassNotFoundException(c.getName(), e);
    }
  }

  private Class<?> defined(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length, nowhere);
  }

  /** Whether a class is one of the sources'. */
  boolean isOwn(String name) {
    return own.containsKey(name);
  }

  /** The classes of the sources. */
  List<Class<?>> classes() throws ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : own.keySet()) classes.add(loadClass(name));
    return classes;
  }

  /** Compiles the sources together. */
  static Compiled compiled(List<Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null)
      return new Compiled(
          Map.of(),
          Optional.of(sources.get(0).file() + ": this Java has no compiler; a JDK is needed"));
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    List<JavaFileObject> texts =
        Lists.each(sources.size(), k -> new Text(k, mended(sources.get(k))));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      String classPath =
          Discovery.home() + File.pathSeparator + System.getProperty("java.class.path");
      boolean done =
          compiler
              .getTask(
                  Writer.nullWriter(),
                  new InMemory(files, classes),
                  problems,
                  List.of("-classpath", classPath, "-proc:none", "-Xlint:none"),
                  null,
                  texts)
              .call();
      if (!done) return new Compiled(Map.of(), Optional.of(firstError(sources, problems)));
    } catch (IOException e) {
      return new Compiled(
          Map.of(), Optional.of(sources.get(0).file() + ": cannot be compiled: " + e.getMessage()));
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return new Compiled(bytes, Optional.empty());
  }

  private static Source mended(Source source) {
    return MovedImports.concerns(source.text())
        ? new Source(source.file(), new MovedImports(Discovery.classNames()).mended(source.text()))
        : source;
  }

  private static String firstError(
      List<Source> sources, DiagnosticCollector<JavaFileObject> problems) {
    Function<Diagnostic<? extends JavaFileObject>, String> file =
        d -> d.getSource() instanceof Text t ? t.file : sources.get(0).file();
    return problems.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .map(
            d ->
                file.apply(d)
                    + ":"
                    + d.getLineNumber()
                    + ": "
                    + d.getMessage(Locale.ROOT)
                        .lines()
                        .map(String::strip)
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
        .orElse(sources.get(0).file() + ": does not compile");
  }

  /** A source in memory. */
  private static final class Text extends SimpleJavaFileObject {

    private final String file;
    private final String text;

    Text(int number, Source source) {
      super(
          URI.create(
              "memory:///"
                  + number
                  + "/"
                  + source.file().replaceAll(".*[/\\\\]", "").replaceAll("[^A-Za-z0-9_$.]", "_")),
          Kind.SOURCE);
      this.file = source.file();
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
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
