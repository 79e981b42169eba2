package counterplay.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that are no longer than a screen is wide. */
public final class Lines {

  private Lines() {}

  /**
   * The text broken at spaces; a word that is longer than a line is cut, behind a slash if it has
   * one.
   *
   * @param first what the first line begins with
   * @param next what every other line begins with
   * @param width the most characters of a line, at least 20 more than the beginnings have
   */
  public static List<String> of(String first, String next, String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int begins = line.length();
    for (String word : text.split(" ", -1)) {
      boolean fresh = line.length() == begins;
      if (!fresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        begins = line.length();
        fresh = true;
      }
      if (!fresh) line.append(' ');
      line.append(word);
      while (line.length() > width) {
        int cut = line.lastIndexOf("/", width - 1) + 1;
        if (cut <= begins) cut = width;
        lines.add(line.substring(0, cut));
        line = new StringBuilder(next + line.substring(cut));
        begins = next.length();
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
