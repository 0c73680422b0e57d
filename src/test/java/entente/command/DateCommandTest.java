package entente.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class DateCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    out.reset();
    err.reset();
    var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Language.ENGLISH, false);
    int exit = DateCommand.commandLine(console, new ByteArrayInputStream(in.getBytes(UTF_8))).execute(args);
    assertThat(console.end()).isTrue();
    return exit;
  }

  private String[] lines() {
    return out.toString(UTF_8).split("\n", -1);
  }

  @Test
  void saysEachStringOnALine() {
    assertThat(run("", "1985-04-12", "199X", "../1985", "1985/", "Y170000002", "-0043-03-15")).isZero();
    assertThat(lines()).containsExactly(
        "1985-04-12\tok\t0\t1985-04-12\t1985-04-12\t12 April 1985",
        "199X\tok\t1\t1990-01-01\t1999-12-31\tthe 1990s",
        "../1985\tok\t1\t-inf\t1985-12-31\tuntil 1985",
        "1985/\tok\t1\t1985-01-01\tunknown\tfrom 1985, end unknown",
        "Y170000002\tok\t1\t+170000002-01-01\t+170000002-12-31\t170,000,002",
        "-0043-03-15\tok\t1\t-0043-03-15\t-0043-03-15\t15 March 44 BC",
        "");
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void speaksTheLanguageItIsToldTo() {
    assertThat(run("", "--lang", "ru", "2022-08~")).isZero();
    assertThat(lines()[0]).endsWith("\tоколо августа 2022");
    assertThat(run("", "--lang", "be", "199x")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(err.toString(UTF_8)).contains("Чакаецца");
    assertThat(run("", "--lang", "xx", "1985")).isEqualTo(Commands.WRONG_USAGE);
  }

  @Test
  void endsWithOneWhenAnyIsNotInOrder() {
    assertThat(run("", "1985", "1985/1984")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(lines()[1]).isEqualTo("1985/1984\treversed\t0\t1985-01-01\t1984-12-31\t1984–1985");
    assertThat(err.toString(UTF_8)).contains("1985/1984: written backwards");
    assertThat(run("", "1985-13", "1985")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(lines()).containsExactly("1985-13\tinvalid\t\t\t\t", "1985\tok\t0\t1985-01-01\t1985-12-31\t1985", "");
    assertThat(err.toString(UTF_8).lines()).contains("1985-13", "     ^");
  }

  @Test
  void takesLinesOfStandardInputAsTheyAre() {
    assertThat(run("1985\n 1985\n\n1985\r\n\r1985\n२०२५\n2025")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(lines()).containsExactly("1985\tok\t0\t1985-01-01\t1985-12-31\t1985", " 1985\tinvalid\t\t\t\t", "\tinvalid\t\t\t\t",
        "1985\\u000d\tinvalid\t\t\t\t", "\\u000d1985\tinvalid\t\t\t\t", "२०२५\tinvalid\t\t\t\t",
        "2025\tok\t0\t2025-01-01\t2025-12-31\t2025", "");
    assertThat(run("")).isZero();
    assertThat(out.size()).isZero();
  }

  @Test
  void takesStringsThatLookLikeOptionsOrFiles() {
    assertThat(run("", "--08-30", "-", "@1985", "", "-1985")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(lines()).containsExactly("--08-30\tinvalid\t\t\t\t", "-\tinvalid\t\t\t\t", "@1985\tinvalid\t\t\t\t",
        "\tinvalid\t\t\t\t", "-1985\tok\t1\t-1985-01-01\t-1985-12-31\t1986 BC", "");
  }

  @Test
  void keepsColumnsAndTerminalsWhole() {
    assertThat(run("", "1985\t04", "1985\u001b[0m", "1985\n")).isEqualTo(Commands.INPUT_HAS_ERRORS);
    assertThat(lines()).containsExactly("1985\\u000904\tinvalid\t\t\t\t", "1985\\u001b[0m\tinvalid\t\t\t\t",
        "1985\\u000a\tinvalid\t\t\t\t", "");
    assertThat(err.toString(UTF_8)).doesNotContain("\u001b").doesNotContain("\t");
  }
}
