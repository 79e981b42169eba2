package counterplay.foreign.child;

import com.fasterxml.jackson.databind.node.ObjectNode;
import counterplay.foreign.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The line to the process that asks, seen from the one that answers.
 *
 * @param in requests
 * @param out answers
 */
record ParentChannel(InputStream in, OutputStream out) {

  ObjectNode next() throws IOException {
    return Wire.read(in);
  }

  void answer(ObjectNode answer) {
    synchronized (out) {
      try {
        Wire.write(out, answer);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Asks back while a request is being answered. */
  ObjectNode help(ObjectNode need) {
    synchronized (in) {
      answer(need);
      try {
        return Wire.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
