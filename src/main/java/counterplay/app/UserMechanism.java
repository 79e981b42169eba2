package counterplay.app;

import counterplay.corpus.Discovery;
import counterplay.corpus.UnknownId;
import counterplay.mechanism.Mechanism;
import counterplay.mechanism.Mechanisms;
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
import java.util.Arrays;
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

/** Compiles one Java source file in memory and makes the mechanism that it holds. */
final class UserMechanism {

  private UserMechanism() {}

  /**
   * The mechanism of a source file.
   *
   * @param file the source
   * @param known the mechanisms, one of which it stands in for
   * @throws BadInput if it does not compile, holds no mechanism, or does not offer what the one it stands in for offers
   */
  static Mechanism of(Path file, Mechanisms known) {
    Mechanism mechanism = made(file, new Loader(compiled(file)));
    Mechanism original = known.all().stream().filter(m -> m.id().equals(mechanism.id())).findFirst()
        .orElseThrow(() -> new BadInput(file + ": " + new UnknownId("mechanism", mechanism.id(), known.all().stream().map(Mechanism::id).toList()).getMessage()));
    for (Class<?> offered : original.getClass().getInterfaces()) {
      if (!offered.isInstance(mechanism)) {
        throw new BadInput(file + ": " + mechanism.id() + " must implement " + offered.getName() + ", as the mechanism it stands in for does");
      }
    }
    return mechanism;
  }

  private static Map<String, byte[]> compiled(Path file) {
    if (!Files.isRegularFile(file) || !file.toString().endsWith(".java")) throw new BadInput(file + ": wanted is a Java source file");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) throw new BadInput(file + ": this Java has no compiler; a JDK is needed");
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> classes = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
      String classPath = Discovery.home() + File.pathSeparator + System.getProperty("java.class.path");
      boolean done = compiler.getTask(Writer.nullWriter(),
          new InMemory(files, classes), problems, List.of("-classpath", classPath, "-proc:none", "-Xlint:none"), null,
          files.getJavaFileObjects(file)).call();
      if (!done) throw new BadInput(firstError(file, problems));
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read");
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return bytes;
  }

  private static String firstError(Path file, DiagnosticCollector<JavaFileObject> problems) {
    return problems.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).findFirst()
        .map(d -> file + ":" + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT).lines().map(String::strip).reduce((a, b) -> a + "; " + b).orElse(""))
        .orElse(file + ": does not compile");
  }

  private static Mechanism made(Path file, Loader loader) {
    List<Mechanism> found = new ArrayList<>();
    for (String name : loader.own.keySet()) {
      try {
        Class<?> c = loader.loadClass(name);
        if (!Mechanism.class.isAssignableFrom(c) || Modifier.isAbstract(c.getModifiers()) || c.isAnonymousClass()) continue;
        if (Arrays.stream(c.getConstructors()).noneMatch(k -> k.getParameterCount() == 0)) {
          throw new BadInput(file + ": " + name + " needs to be public and to have a public constructor without parameters");
        }
        found.add((Mechanism) c.getConstructor().newInstance());
      } catch (ReflectiveOperationException | LinkageError e) {
        throw new BadInput(file + ": " + name + " cannot be made: " + (e.getCause() == null ? e : e.getCause()));
      }
    }
    if (found.size() != 1) throw new BadInput(file + ": " + found.size() + " mechanisms; wanted is one public class that implements a mechanism interface");
    return found.get(0);
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

  /**
   * Loads the compiled classes before those of the program, so that a changed copy of one of the program's mechanisms may
   * keep its name, and defines the hidden helpers and the mechanisms of its package anew beside it, so that it may use them.
   */
  private static final class Loader extends ClassLoader {

    private final Map<String, byte[]> own;

    Loader(Map<String, byte[]> own) {
      super(UserMechanism.class.getClassLoader());
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
      return defineClass(name, bytes, 0, bytes.length, UserMechanism.class.getProtectionDomain());
    }
  }
}
