package entente.page;

import entente.dossier.Entity;
import entente.dossier.Naming;
import entente.dossier.Text;
import entente.language.Messages;
import entente.page.Detail.Row;
import entente.words.EntityWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every form of a name: in each language and script, at other times, in other spellings.
record NameList(EntityWords wording, Entity.Named named, Messages texts) {
  private static final int MOST = 24;

  /// The name of the day in the other languages it is given in.
  List<String> others() {
    Text name = wording.naming(named).name();
    String usual = wording.in(name);
    return few(name.all().stream().filter(form -> !form.equals(usual)).distinct().toList());
  }

  /// A row for each form, and one for all other spellings; none where there is but the usual name.
  List<Row> rows() {
    Naming naming = named.naming();
    List<Row> rows = new ArrayList<>();
    forms(naming.name()).forEach((form, languages) -> rows.add(row(form, languages)));
    if (naming.shortName() != null && !naming.name().all().containsAll(naming.shortName().all())) {
      rows.add(row(wording.in(naming.shortName()), texts.text("name.short")));
    }
    naming.names().forEach(other -> rows.add(new Row(EntityWords.words(wording.in(other.name())),
        EntityWords.words(wording.date(other.date()), wording.in(other.note())))));
    if (!naming.variants().isEmpty()) {
      rows.add(new Row(EntityWords.words(few(naming.variants()).toArray(String[]::new)), EntityWords.words(texts.text("name.variants"))));
    }
    return rows.size() > 1 ? rows : List.of();
  }

  /// Of very many the first and how many more there are.
  private List<String> few(List<String> all) {
    return all.size() <= MOST ? all
        : Stream.concat(all.stream().limit(MOST), Stream.of(wording.more(all.size() - MOST))).toList();
  }

  private static Row row(String form, String below) {
    return new Row(EntityWords.words(form), EntityWords.words(below));
  }

  /// Each form and the languages it is written so in.
  private Map<String, String> forms(Text name) {
    Map<String, String> languages = new LinkedHashMap<>();
    switch (name) {
      case Text.Plain(String form) -> languages.put(form, "");
      case Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.forEach((tag, form) ->
          languages.merge(form, wording.language(tag), (a, b) -> a + ", " + b));
    }
    return languages;
  }
}
