package counterplay.secondopinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A page in a real browser without a window, driven by the browser's own protocol (Chrome DevTools
 * Protocol: JSON messages over a WebSocket). One thread only.
 */
public final class Chromium implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final WebSocket socket;
  private final Incoming incoming;
  private final List<String> complaints = new ArrayList<>();
  private int sent;

  private Chromium(Process process, WebSocket socket, Incoming incoming) {
    this.process = process;
    this.socket = socket;
    this.incoming = incoming;
  }

  /** Where the browser is installed, if it is. */
  public static Optional<Path> installed() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(d -> Stream.of(Path.of(d, "chromium"), Path.of(d, "chromium-browser")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts the browser with an empty page.
   *
   * @param program where it is installed
   * @param profile an empty directory for what it writes
   */
  public static Chromium start(Path program, Path profile)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile.toAbsolutePath(),
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    URI pages = URI.create("http://127.0.0.1:" + port(process, profile) + "/json/list");
    String list =
        http.send(HttpRequest.newBuilder(pages).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (JsonNode page : JSON.readTree(list)) {
      if (!page.path("type").asText().equals("page")) continue;
      Incoming incoming = new Incoming();
      URI address = URI.create(page.get("webSocketDebuggerUrl").asText());
      WebSocket socket = http.newWebSocketBuilder().buildAsync(address, incoming).join();
      Chromium browser = new Chromium(process, socket, incoming);
      for (String domain : List.of("Page", "Runtime", "Log"))
        browser.call(domain + ".enable", Map.of());
      return browser;
    }
    process.destroy();
    throw new IOException("the browser has no page: " + list);
  }

  private static String port(Process process, Path profile)
      throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int k = 0; k < PATIENCE_SECONDS * 10 && process.isAlive(); k++) {
      if (Files.isRegularFile(file) && Files.readAllLines(file).size() > 1)
        return Files.readAllLines(file).get(0);
      Thread.sleep(100);
    }
    process.destroy();
    throw new IOException("the browser did not start");
  }

  /** Whole messages, in the order in which they come. */
  private static final class Incoming implements WebSocket.Listener {
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder open = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      open.append(data);
      if (last) {
        messages.add(open.toString());
        open.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }

  private JsonNode next() throws IOException, InterruptedException {
    String text = incoming.messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (text == null) throw new IOException("the browser is silent");
    JsonNode message = JSON.readTree(text);
    String method = message.path("method").asText();
    boolean error =
        method.equals("Runtime.exceptionThrown")
            || method.equals("Log.entryAdded")
                && message.at("/params/entry/level").asText().equals("error")
            || method.equals("Runtime.consoleAPICalled")
                && message.at("/params/type").asText().equals("error");
    if (error) complaints.add(message.get("params").toString());
    return message;
  }

  private JsonNode call(String method, Map<String, ?> parameters)
      throws IOException, InterruptedException {
    ObjectNode message = JSON.createObjectNode().put("id", ++sent).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt() != sent) continue;
      if (answer.has("error")) throw new IOException(method + ": " + answer.get("error"));
      return answer.get("result");
    }
  }

  /** Opens a file and waits until it is loaded. */
  public void open(Path file, String fragment) throws IOException, InterruptedException {
    if (!Files.isRegularFile(file)) throw new IOException("there is no " + file);
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", file.toUri() + fragment));
    for (int k = 0; k < PATIENCE_SECONDS * 50; k++) {
      String state = evaluate("document.readyState + ' ' + location.protocol");
      if (state.equals("complete file:")) return;
      Thread.sleep(20);
    }
    throw new IOException(file + " is not loaded");
  }

  /** What a script comes to, as text. */
  public String evaluate(String script) throws IOException, InterruptedException {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) throw new IOException(result.toString());
    return result.at("/result/value").asText();
  }

  /** How wide the window is and whether the user prefers a dark page. */
  public void show(int width, boolean dark) throws IOException, InterruptedException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** The whole page as a PNG file. */
  public void picture(Path file) throws IOException, InterruptedException {
    JsonNode image =
        call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    Files.write(file, Base64.getDecoder().decode(image.get("data").asText()));
  }

  /** The errors that the console was told of since it was asked last. */
  public List<String> complaints() {
    List<String> told = List.copyOf(complaints);
    complaints.clear();
    return told;
  }

  @Override
  public void close() {
    socket.sendText("{\"id\":" + ++sent + ",\"method\":\"Browser.close\"}", true).join();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
