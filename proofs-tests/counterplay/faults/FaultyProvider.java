package counterplay.faults;

import static counterplay.faults.FaultyPath.unwrapped;

import counterplay.faults.Faults.Operation;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does what it is asked for in the machine's own file system, unless it is to fail. */
final class FaultyProvider extends FileSystemProvider {

  private final FileSystemProvider own;
  private final Faults faults;

  FaultyProvider(FileSystemProvider own, Faults faults) {
    this.own = own;
    this.faults = faults;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
    throw new UnsupportedOperationException("there is none by name");
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException("there is none by name");
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException("there is none by name");
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    boolean makes =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    boolean isThere = Files.exists(unwrapped(path));
    if (writes && (isThere || makes)) faults.before(Operation.CREATE, path);
    if (writes && isThere && options.contains(StandardOpenOption.TRUNCATE_EXISTING))
      faults.before(Operation.TRUNCATE, path);
    return new FaultyChannel(
        own.newFileChannel(unwrapped(path), options, attributes), path, faults);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    DirectoryStream<Path> stream = own.newDirectoryStream(unwrapped(folder), path -> true);
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> all = stream.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Path next() {
            return folder.resolve(all.next().getFileName().toString());
          }
        };
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    if (!Files.exists(unwrapped(folder))) faults.before(Operation.FOLDER, folder);
    own.createDirectory(unwrapped(folder), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    faults.before(Operation.LINK, link);
    own.createLink(unwrapped(link), unwrapped(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    if (Files.exists(unwrapped(path))) faults.before(Operation.DELETE, path);
    own.delete(unwrapped(path));
  }

  /** In steps, as a system does it. */
  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    if (List.of(options).contains(StandardCopyOption.REPLACE_EXISTING))
      Files.deleteIfExists(target);
    else if (Files.exists(target)) throw new FileAlreadyExistsException(target.toString());
    try (FileChannel channel =
        newFileChannel(target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(source));
      while (bytes.hasRemaining()) channel.write(bytes);
    }
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    faults.before(Operation.MOVE, target);
    own.move(unwrapped(source), unwrapped(target), options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return own.isSameFile(unwrapped(one), unwrapped(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return own.isHidden(unwrapped(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return own.getFileStore(unwrapped(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    own.checkAccess(unwrapped(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return own.getFileAttributeView(unwrapped(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return own.readAttributes(unwrapped(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return own.readAttributes(unwrapped(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    own.setAttribute(unwrapped(path), name, value, options);
  }
}
