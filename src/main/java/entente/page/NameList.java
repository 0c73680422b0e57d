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
    Map<String, List<String>> forms = forms(naming.name());
    if (naming.shortName() != null && !naming.name().all().containsAll(naming.shortName().all())) {
      add(forms, wording.in(naming.shortName()), texts.text("name.short"));
    }
    naming.names().forEach(other -> add(forms, wording.in(other.name()), wording.date(other.date()), wording.in(other.note())));
    List<Row> rows = new ArrayList<>();
    forms.forEach((form, below) -> rows.add(row(List.of(form), below)));
    List<String> variants = naming.variants().stream().distinct().filter(variant -> !forms.containsKey(variant)).toList();
    if (!variants.isEmpty()) {
      rows.add(row(few(variants), List.of(texts.text("name.variants"))));
    }
    return rows.size() > 1 ? rows : List.of();
  }

  /// Of very many the first and how many more there are.
  private List<String> few(List<String> all) {
    return all.size() <= MOST ? all
        : Stream.concat(all.stream().limit(MOST), Stream.of(wording.more(all.size() - MOST))).toList();
  }

  private static Row row(List<String> forms, List<String> below) {
    return new Row(EntityWords.words(forms.toArray(String[]::new)), EntityWords.words(below.toArray(String[]::new)));
  }

  /// Each form and the languages it is written so in.
  private Map<String, List<String>> forms(Text name) {
    Map<String, String> languages = new LinkedHashMap<>();
    switch (name) {
      case Text.Plain(String form) -> languages.put(form, "");
      case Text.Tagged(Map<String, String> byLanguage, _) -> byLanguage.forEach((tag, form) ->
          languages.merge(form, wording.language(tag), (a, b) -> a + ", " + b));
    }
    Map<String, List<String>> forms = new LinkedHashMap<>();
    languages.forEach((form, written) -> add(forms, form, written));
    return forms;
  }

  /// Says more of a form, which is listed once.
  private static void add(Map<String, List<String>> forms, String form, String... said) {
    List<String> below = forms.computeIfAbsent(form, _ -> new ArrayList<>());
    Stream.of(said).filter(words -> !below.contains(words)).forEach(below::add);
  }
}
