package counterplay.app;

import counterplay.claim.Spec;
import counterplay.corpus.Library;
import counterplay.corpus.UnknownId;
import counterplay.mechanism.Mechanism;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a user's source files hold.
 *
 * @param files the files, for complaints
 * @param mechanisms the mechanisms
 * @param specs the specifications
 */
record UserCode(List<Path> files, List<Mechanism> mechanisms, List<Spec> specs) {

  /**
   * Compiles the files together and makes what they hold.
   *
   * @throws BadInput if they do not compile, or hold neither a mechanism nor a specification that can be made
   */
  static UserCode of(List<Path> files) {
    List<Mechanism> mechanisms = new ArrayList<>();
    List<Spec> specs = new ArrayList<>();
    SourceLoader loader = SourceLoader.of(files);
    try {
      for (Class<?> c : loader.classes()) {
        boolean wanted = Mechanism.class.isAssignableFrom(c) || Spec.class.isAssignableFrom(c);
        if (!wanted || Modifier.isAbstract(c.getModifiers()) || c.isAnonymousClass()) continue;
        if (Arrays.stream(c.getConstructors()).noneMatch(k -> k.getParameterCount() == 0)) {
          throw new BadInput(named(files) + ": " + c.getName() + " needs to be public and to have a public constructor without parameters");
        }
        Object made = c.getConstructor().newInstance();
        if (made instanceof Mechanism m) mechanisms.add(m);
        if (made instanceof Spec s) specs.add(s);
      }
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new BadInput(named(files) + ": cannot be made: " + (e.getCause() == null ? e : e.getCause()));
    }
    if (mechanisms.isEmpty() && specs.isEmpty()) {
      throw new BadInput(named(files) + ": no mechanism; wanted is one public class that implements a mechanism interface (or counterplay.claim.Spec)");
    }
    return new UserCode(files, mechanisms, specs);
  }

  private static String named(List<Path> files) {
    return String.join(", ", files.stream().map(Path::toString).toList());
  }

  /**
   * The library with these mechanisms, each in the place of the one that has its id, and these specifications.
   *
   * @throws BadInput if a mechanism does not offer what the one it stands in for offers, or has an id that is unknown and
   *     there is no specification that could ask for it
   */
  Library joining(Library library) {
    Library joined = library;
    for (Mechanism m : mechanisms) {
      List<Mechanism> known = joined.mechanisms().all();
      List<Mechanism> original = known.stream().filter(k -> k.id().equals(m.id())).toList();
      if (original.isEmpty() && specs.isEmpty()) {
        throw new BadInput(named(files) + ": " + new UnknownId("mechanism", m.id(), known.stream().map(Mechanism::id).toList()).getMessage());
      }
      for (Mechanism o : original) {
        for (Class<?> offered : o.getClass().getInterfaces()) {
          if (!offered.isInstance(m)) {
            throw new BadInput(named(files) + ": " + m.id() + " must implement " + offered.getName() + ", as the mechanism it stands in for does");
          }
        }
      }
      joined = joined.with(m);
    }
    List<Spec> all = new ArrayList<>(joined.specs());
    all.addAll(specs);
    return new Library(all, joined.mechanisms());
  }
}
