package entente.format;

import static org.assertj.core.api.Assertions.assertThat;

import entente.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemListTest {
  private static List<Problem> problems() {
    return DossierReader.read("=c,\"d.json", """
        {"format": "entente-dossier/1", "id": "c", "title": "C", "colour": 3,
         "people": [{"id": "p", "name": "P", "date": "soon"}]}""".getBytes(StandardCharsets.UTF_8)).problems();
  }

  @Test
  void asATableEachIsARowThatNoProgramTakesForAFormula() throws IOException {
    var written = new StringWriter();
    ProblemList.writeCsv(problems(), Language.ENGLISH, written);
    List<String> lines = written.toString().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("file,line,column,severity,pointer,code,meaning,message");
    assertThat(lines.get(1)).startsWith("\"'=c,\"\"d.json\",1,58,error,\"/colour\",key.unknown,\"1 key is not known;");
    assertThat(lines.get(2)).startsWith("\"'=c,\"\"d.json\",2,")
        .contains(",date,\"1 date could not be read; this entry shows no date.\",\"");
    assertThat(written.toString()).endsWith("\r\n");
  }

  @Test
  void asTextEachIsALineOfTheCommandLine() throws IOException {
    var written = new StringWriter();
    ProblemList.writeText(problems(), Language.ENGLISH, written);
    assertThat(written.toString().lines()).containsExactlyElementsOf(problems().stream().map(p -> p.line(Language.ENGLISH)).toList());
  }
}
