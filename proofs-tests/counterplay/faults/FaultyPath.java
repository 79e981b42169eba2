package counterplay.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * A path of a file system that fails.
 *
 * @param system that file system
 * @param own the same path where nothing fails
 */
record FaultyPath(FaultyFileSystem system, Path own) implements Path {

  static Path unwrapped(Path path) {
    if (path instanceof FaultyPath faulty) return faulty.own;
    throw new ProviderMismatchException(path + " is a path of another file system");
  }

  private Path wrapped(Path path) {
    return path == null ? null : new FaultyPath(system, path);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return own.isAbsolute();
  }

  @Override
  public Path getRoot() {
    return wrapped(own.getRoot());
  }

  @Override
  public Path getFileName() {
    return wrapped(own.getFileName());
  }

  @Override
  public Path getParent() {
    return wrapped(own.getParent());
  }

  @Override
  public int getNameCount() {
    return own.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrapped(own.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return wrapped(own.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return other instanceof FaultyPath faulty && own.startsWith(faulty.own);
  }

  @Override
  public boolean endsWith(Path other) {
    return other instanceof FaultyPath faulty && own.endsWith(faulty.own);
  }

  @Override
  public Path normalize() {
    return wrapped(own.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrapped(own.resolve(unwrapped(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrapped(own.relativize(unwrapped(other)));
  }

  @Override
  public URI toUri() {
    return own.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return wrapped(own.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    return wrapped(own.toRealPath(options));
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
    throw new UnsupportedOperationException("nothing is watched");
  }

  @Override
  public int compareTo(Path other) {
    return own.compareTo(unwrapped(other));
  }

  @Override
  public String toString() {
    return own.toString();
  }
}
