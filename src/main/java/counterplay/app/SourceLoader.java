package counterplay.app;

import counterplay.corpus.Discovery;
import counterplay.mechanism.Mechanism;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * Compiles Java source files in memory and loads their classes: before those of the program, so that a changed copy of one
 * of the program's mechanisms may keep its name. The hidden helpers and the mechanisms of its package are defined anew
 * beside it, so that it may use them.
 */
final class SourceLoader extends ClassLoader {

  private final Map<String, byte[]> own;

  private SourceLoader(Map<String, byte[]> own) {
    super(SourceLoader.class.getClassLoader());
    this.own = own;
  }

  @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      if (own.containsKey(name)) return defined(name, own.get(name));
      Class<?> parents = super.loadClass(name, resolve);
      return own.keySet().stream().anyMatch(mine -> packageOf(mine).equals(packageOf(name))) && isHelper(parents) ? copied(parents) : parents;
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static boolean isHelper(Class<?> c) {
    Class<?> top = c.getNestHost();
    return !Modifier.isPublic(top.getModifiers()) || Mechanism.class.isAssignableFrom(top) && !top.isInterface();
  }

  private Class<?> copied(Class<?> c) throws ClassNotFoundException {
    try (InputStream content = c.getResourceAsStream("/" + c.getName().replace('.', '/') + ".class")) {
      byte[] bytes = content.readAllBytes();
      return defined(c.getName(), bytes);
    } catch (IOException e) {
      throw new ClassNotFoundException(c.getName(), e);
    }
  }

  private Class<?> defined(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length, SourceLoader.class.getProtectionDomain());
  }

  /**
   * A loader of what the files hold.
   *
   * @throws BadInput if a file is missing or does not compile
   */
  static SourceLoader of(List<Path> files) {
    return new SourceLoader(compiled(files));
  }

  /** The classes that the files hold. */
  List<Class<?>> classes() throws ClassNotFoundException {
    List<Class<?>> classes = new ArrayList<>();
    for (String name : own.keySet()) classes.add(loadClass(name));
    return classes;
  }

  /** The class files of the sources, by the names of their classes. */
  private static Map<String, byte[]> compiled(List<Path> paths) {
    for (Path file : paths) {
      if (!Files.exists(file)) throw new BadInput(file + ": there is no such file");
      if (!Files.isRegularFile(file) || !file.toString().endsWith(".java")) throw new BadInput(file + ": wanted is a Java source file");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) throw new BadInput(paths.get(0) + ": this Java has no compiler; a JDK is needed");
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      String classPath = Discovery.home() + File.pathSeparator + System.getProperty("java.class.path");
      boolean done = compiler.getTask(Writer.nullWriter(),
          new InMemory(files, classes), problems, List.of("-classpath", classPath, "-proc:none", "-Xlint:none"), null,
          files.getJavaFileObjectsFromPaths(paths)).call();
      if (!done) throw new BadInput(firstError(paths, problems));
    } catch (IOException e) {
      throw new BadInput(paths.get(0) + ": cannot be read");
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return bytes;
  }

  private static String firstError(List<Path> paths, DiagnosticCollector<JavaFileObject> problems) {
    return problems.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).findFirst()
        .map(d -> named(d, paths) + ":" + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT).lines().map(String::strip).reduce((a, b) -> a + "; " + b).orElse(""))
        .orElse(paths.get(0) + ": does not compile");
  }

  private static Path named(Diagnostic<? extends JavaFileObject> problem, List<Path> paths) {
    String source = problem.getSource() == null ? "" : problem.getSource().toUri().getPath();
    return paths.stream().filter(p -> source.equals(p.toUri().getPath())).findFirst().orElse(paths.get(0));
  }

  /** Keeps class files in memory. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes;

    InMemory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override public OutputStream openOutputStream() {
          ByteArrayOutputStream content = new ByteArrayOutputStream();
          classes.put(name, content);
          return content;
        }
      };
    }
  }
}
