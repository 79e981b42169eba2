package counterplay.faults;

import counterplay.faults.Faults.Operation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A channel whose writes may be torn. */
final class FaultyChannel extends FileChannel {

  private final FileChannel own;
  private final Path path;
  private final Faults faults;

  FaultyChannel(FileChannel own, Path path, Faults faults) {
    this.own = own;
    this.path = path;
    this.faults = faults;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    if (!faults.isToFail(Operation.WRITE)) return own.write(bytes);
    ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
    own.write(half);
    faults.torn();
    throw faults.failure(path);
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
    long written = 0;
    for (int k = offset; k < offset + length; k++) written += write(bytes[k]);
    return written;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    throw new UnsupportedOperationException("writes are in order");
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    if (own.size() > size) faults.before(Operation.TRUNCATE, path);
    own.truncate(size);
    return this;
  }

  /** Whether it fails is all that is asked; waiting for the disk would tell nothing. */
  @Override
  public void force(boolean metaData) throws IOException {
    faults.before(Operation.SYNC, path);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    int count = own.read(bytes);
    faults.read(count);
    return count;
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
    return own.read(bytes, offset, length);
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return own.read(bytes, position);
  }

  @Override
  public long position() throws IOException {
    return own.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    own.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return own.size();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return own.transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException("writes are in order");
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return own.map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return own.lock(position, size, shared);
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return own.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    own.close();
  }
}
