package counterplay.faults;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/** The machine's own file system, in which what is planned goes wrong. */
final class FaultyFileSystem extends FileSystem {

  private final FaultyProvider provider;
  private final FileSystem own;

  private FaultyFileSystem(FileSystem own, Faults faults) {
    this.own = own;
    this.provider = new FaultyProvider(own.provider(), faults);
  }

  /** The same path, where the given faults are met. */
  static Path at(Path path, Faults faults) {
    return new FaultyPath(new FaultyFileSystem(path.getFileSystem(), faults), path);
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public Path getPath(String first, String... more) {
    return new FaultyPath(this, own.getPath(first, more));
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("it stays open, as the machine's own does");
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return own.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw new UnsupportedOperationException("roots are not asked for");
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return own.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return own.supportedFileAttributeViews();
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = own.getPathMatcher(pattern);
    return path -> matcher.matches(FaultyPath.unwrapped(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return own.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException("nothing is watched");
  }
}
