package counterplay.game.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of bad file is refused in one line that names file and line. */
class MalformedGameFilesTest {

  private static final String NFG = "NFG 1 R \"\" { \"1\" \"2\" }\n";
  private static final String EFG = "EFG 2 R \"\" { \"1\" \"2\" } \"\"\n";

  private record Bad(String text, String message) {}

  private static final List<Bad> BAD =
      List.of(
          new Bad(
              "",
              "line 1: wanted is NFG, EFG or the size of a pair of matrices, seen is the end of the"
                  + " file"),
          new Bad("\n\nGAME 1", "line 3: neither NFG nor EFG nor a number begins the file"),
          new Bad("NFG 2 R", "line 1: wanted is '1', seen is '2'"),
          new Bad("NFG 1 Q \"\"", "line 1: wanted is R or D after the version"),
          new Bad(
              "NFG 1 R title", "line 1: wanted is the title in quotation marks, seen is 'title'"),
          new Bad("NFG 1 R \"a\nb", "line 1: quoted text without an end"),
          new Bad("NFG 1 R \"\" { }", "line 1: a game without players"),
          new Bad(NFG + "{ 2 }", "line 2: strategies for 1 players; the game has 2"),
          new Bad(NFG + "{ 2 2 2 }", "line 2: strategies for more than the 2 players"),
          new Bad(
              NFG + "{ 2 0 }",
              "line 2: wanted is a number of strategies, an integer from 1 to 1000000, seen is 0"),
          new Bad(
              NFG + "{ 2 1.5 }",
              "line 2: wanted is a number of strategies, an integer from 1 to 1000000, seen is"
                  + " 3/2"),
          new Bad(
              NFG + "{ 2 99999999999999999999 }",
              "line 2: wanted is a number of strategies, an integer from 1 to 1000000, seen is"
                  + " 99999999999999999999"),
          new Bad(NFG + "{ 900000 900000 } 1", "line 2: more than 1000000 strategies in all"),
          new Bad(
              NFG + "{ 400000 400000 }\n1",
              "line 2: a table with sides [400000, 400000]; at most 2000000 cells are handled"),
          new Bad(NFG + "{ { \"a\" } { } }", "line 2: player 2 has no strategies"),
          new Bad(
              NFG + "{ 1 1 }\n5", "line 3: wanted is payoff 2 of 2, seen is the end of the file"),
          new Bad(NFG + "{ 1 1 }\n5 6 7", "line 3: wanted is the end of the file, seen is '7'"),
          new Bad(NFG + "{ 1 1 }\n5, 6", "line 3: wanted is payoff 2 of 2, seen is ','"),
          new Bad(NFG + "{ 1 1 }\n\n5 1/0", "line 4: the fraction '1/0' has denominator 0"),
          new Bad(
              NFG + "{ 1 1 }\n5 1/-2",
              "line 3: wanted is payoff 2 of 2 such as 3, -1/2 or 0.25, seen is '1/-2'"),
          new Bad(
              NFG + "{ 1 1 }\n5 1.2.3",
              "line 3: wanted is payoff 2 of 2 such as 3, -1/2 or 0.25, seen is '1.2.3'"),
          new Bad(NFG + "{ 1 1 }\n5 1e999", "line 3: the exponent of '1e999' is beyond 300"),
          new Bad(
              NFG + "{ 1 1 }\n5 1e99999999",
              "line 3: wanted is payoff 2 of 2 such as 3, -1/2 or 0.25, seen is '1e99999999'"),
          new Bad(NFG + "{ 1 1 }\n5 NaN", "line 3: wanted is payoff 2 of 2, seen is 'NaN'"),
          new Bad(
              NFG + "{ 1 1 }\n5 " + "9".repeat(3000),
              "line 3: a number of 3000 characters; at most 2000 are read"),
          new Bad(
              NFG + "{ 1 1 }\n{ { \"o\" 1 } } 1",
              "line 3: wanted is the payoff of player 2, seen is '}'"),
          new Bad(
              NFG + "{ 1 1 }\n{ { \"o\" 1 2 3 } } 1",
              "line 3: wanted is '}' after 2 payoffs, seen is '3'"),
          new Bad(
              NFG + "{ 1 1 }\n{ { 1 2 } } 1",
              "line 3: wanted is the name of an outcome in quotation marks, seen is '1'"),
          new Bad(
              NFG + "{ 1 1 }\n{ { \"o\" 1 2 } }\n2",
              "line 4: wanted is the outcome of profile 1 of 1, an integer from 0 to 1, seen is 2"),
          new Bad(
              NFG + "{ 1 1 }\n{ { \"o\" 1 2 } }",
              "line 3: wanted is the outcome of profile 1 of 1, seen is the end of the file"),
          new Bad("EFG 1 R", "line 1: wanted is '2', seen is '1'"),
          new Bad(EFG, "line 2: wanted is a node: c, p or t, seen is the end of the file"),
          new Bad(EFG + "x \"\" 0", "line 2: a node of type 'x'; wanted is c, p or t"),
          new Bad(EFG + "t \"\" 0\nt \"\" 0", "line 3: wanted is the end of the file, seen is 't'"),
          new Bad(EFG + "t \"\" 3", "line 2: outcome 3 is not described before"),
          new Bad(
              EFG + "t \"\" 0 \"\" { 1 1 }",
              "line 2: outcome 0 stands for no payoffs and cannot be described"),
          new Bad(
              EFG + "p \"\" 3 1 \"\" { \"a\" } 0",
              "line 2: wanted is a player, an integer from 1 to 2, seen is 3"),
          new Bad(
              EFG + "p \"\" 1 1 0\nt \"\" 0",
              "line 2: information set 1 of player 1 is not described before"),
          new Bad(
              EFG + "p \"\" 1 1 \"\" { } 0",
              "line 2: information set 1 of player 1 has 0 actions; wanted are 1 to 100000"),
          new Bad(
              EFG + "p \"\" 1 1 \"\" { \"a\" } 0\np \"\" 1 1 \"\" { \"b\" } 0\nt \"\" 0",
              "line 3: information set 1 of player 1 is described in two ways"),
          new Bad(
              EFG
                  + "p \"\" 1 1 \"\" { \"a\" \"b\" } 0\n"
                  + "t \"\" 1 \"\" { 1 1 }\n"
                  + "t \"\" 1 \"\" { 1 2 }\n",
              "line 4: outcome 1 is described in two ways"),
          new Bad(
              EFG + "p \"\" 1 1 \"\" { \"a\" \"b\" } 0\nt \"\" 0",
              "line 3: wanted is a node: c, p or t, seen is the end of the file"),
          new Bad(
              EFG + "c \"\" 1 \"\" { \"a\" 1/2 \"b\" 1/3 } 0",
              "line 2: the probabilities of nature's moves have the sum 5/6; wanted is 1"),
          new Bad(
              EFG + "c \"\" 1 \"\" { \"a\" 2 \"b\" -1 } 0",
              "line 2: the probability -1 of a move is negative"),
          new Bad(
              EFG + "c \"\" 1 0\nt \"\" 0",
              "line 2: information set 1 of nature is not described before"),
          new Bad(
              EFG + "c \"\" 1 \"\" { \"a\" 1 } 0\nc \"\" 1 \"\" { \"z\" 1 } 0\nt \"\" 0",
              "line 3: information set 1 of nature is described in two ways"),
          new Bad(
              EFG + "c \"\" 1 \"\" { \"a\" 1 } 0\n".repeat(600),
              "line 503: a tree with more than 500 moves on a path"),
          new Bad("2", "line 1: wanted is the number of columns, seen is the end of the file"),
          new Bad(
              "2 0",
              "line 1: wanted is the number of columns, an integer from 1 to 1000000, seen is 0"),
          new Bad(
              "100000 100000\n1",
              "line 1: a table with sides [100000, 100000]; at most 2000000 cells are handled"),
          new Bad(
              "1 1\n1\n",
              "line 3: wanted is the number in row 1, column 1 of B, seen is the end of the file"),
          new Bad("1 1\n1\n1 1", "line 3: wanted is the end of the file, seen is '1'"),
          new Bad("1 1\n1\n{", "line 3: wanted is the number in row 1, column 1 of B, seen is '{'"),
          new Bad("\u0000\u0007", "line 1: neither NFG nor EFG nor a number begins the file"));

  @TestFactory
  Stream<DynamicTest> a_bad_file_is_refused_with_its_line() {
    return BAD.stream()
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.message(),
                    () ->
                        assertThatThrownBy(() -> GameFiles.parse("f", bad.text()))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith("f, " + bad.message())));
  }

  @Test
  void a_tree_that_is_too_high_is_refused_before_the_stack_is_full() {
    StringBuilder text = new StringBuilder(EFG);
    for (int k = 1; k < 100_000; k++)
      text.append("p \"\" 1 ").append(k).append(" \"\" { \"a\" } 0\n");
    assertThatThrownBy(() -> GameFiles.parse("f", text.toString()))
        .hasMessage("f, line 503: a tree with more than 500 moves on a path");
  }

  @Test
  void crowds_are_refused_before_they_need_room() {
    String crowd = "\"p\" ".repeat(1_001);
    assertThatThrownBy(
            () ->
                GameFiles.parse(
                    "f", "NFG 1 R \"\" { " + crowd + "}\n{ " + "1 ".repeat(1_001) + "}\n"))
        .hasMessage("f, line 2: a game of 1001 players; at most 1000 are handled");
    assertThatThrownBy(() -> GameFiles.parse("f", "EFG 2 R \"\" { " + crowd + "} \"\"\nt \"\" 0"))
        .hasMessageStartingWith("f, line 1: a game of 1001 players; wanted are 1 to 1000");
    String few = "\"p\" ".repeat(1_000);
    StringBuilder wide =
        new StringBuilder(
            "EFG 2 R \"\" { "
                + few
                + "} \"\"\np \"\" 1 1 \"\" { "
                + "\"a\" ".repeat(3_000)
                + "} 0\n");
    wide.append("t \"\" 0\n".repeat(3_000));
    assertThatThrownBy(() -> GameFiles.parse("f", wide.toString()))
        .hasMessage("f, line 2002: a tree with more than 2000 nodes for 1000 players");
  }

  @Test
  void profiles_are_refused_in_one_line() {
    assertThatThrownBy(() -> ProfileFile.parse("p", "[[\"1/2\", 0.5]]"))
        .hasMessage("p: wanted are numbers as strings such as \"1/2\", seen is 0.5");
    assertThatThrownBy(() -> ProfileFile.parse("p", "[[\"0.5\",\"1/2\"]]"))
        .hasMessageStartingWith("p: '0.5' is not a rational number");
    assertThatThrownBy(() -> ProfileFile.parse("p", "[[\"1\"]"))
        .hasMessageStartingWith("p, line 1: Unexpected end-of-input");
    assertThatThrownBy(() -> ProfileFile.parse("p", "[[\"1\"]]\n[]"))
        .hasMessageStartingWith("p, line 2: ");
    assertThatThrownBy(() -> ProfileFile.parse("p", "{\"beliefs\":[]}"))
        .hasMessage(
            "p: wanted is a list of mixed strategies, or an object with the fields behaviour and"
                + " beliefs, or rules, or distribution");
    assertThatThrownBy(() -> ProfileFile.parse("p", "{\"behaviour\":[],\"behaviour\":[]}"))
        .hasMessageStartingWith("p, line 1: Duplicate field");
    assertThatThrownBy(() -> ProfileFile.parse("p", "[[\"1/2\",\"1/3\"]]"))
        .hasMessage("p: player 1 has probabilities with the sum 5/6; wanted is 1");
    assertThatThrownBy(() -> ProfileFile.parse("p", "[".repeat(5000))).hasMessageStartingWith("p");
    assertThatThrownBy(() -> ProfileFile.parse("p", "")).hasMessageStartingWith("p");
    assertThat(ProfileFile.parse("p", "[[\"1/2\",\"1/2\"]]")).isInstanceOf(ProfileFile.Mixed.class);
  }
}
