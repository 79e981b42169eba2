package counterplay.foreign.child;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The program that runs foreign code: reads requests from standard input and answers each with a
 * line of data.
 */
public final class RuleProcess {

  private static final long STACK = 8_000_000;

  private RuleProcess() {}

  /**
   * Answers until there are no more requests.
   *
   * @param arguments the number of the descriptor for answers, and how many threads may run
   * @throws IOException if answers cannot be written
   */
  public static void main(String... arguments) throws IOException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16);
    OutputStream out =
        arguments[0].equals("1")
            ? new FileOutputStream(FileDescriptor.out)
            : new FileOutputStream("/dev/fd/" + arguments[0]);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    ParentChannel channel = new ParentChannel(in, out);
    Session session = new Session(channel);
    Thread worker = new Thread(null, session::run, "rule", STACK);
    Watch watch = new Watch(session, channel, worker, Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(watch::ended));
    worker.start();
    watch.run();
  }
}
