package entente.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import entente.dossier.Dossier;
import entente.dossier.Entity;
import entente.work.Progress;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MentionsTest {
  /// What names each entity.
  private static List<String> referring(Dossier dossier) {
    return dossier.lists().all().map(e -> e.id() + ": " + dossier.referring(e.id()).stream().map(Entity::id).toList()).toList();
  }

  private static void assertSame(byte[] json) {
    for (int pieces = 1; pieces < 4; pieces++) {
      Dossier read = DossierReader.read("f", json, pieces, Progress.UNSEEN).dossier();
      if (read != null) {
        assertThat(referring(read)).isEqualTo(referring(new Dossier(read.head(), read.lists())));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> notedWhileReadingAreThoseThatTheEntitiesName() {
    List<byte[]> files = List.of(Dossiers.WHOLE.getBytes(UTF_8));
    files.forEach(MentionsTest::assertSame);
    return new Random(5).longs(40).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
      var random = new Random(seed);
      for (int i = 0; i < 50; i++) {
        assertSame(Mutations.file(random, files));
      }
    }));
  }
}
