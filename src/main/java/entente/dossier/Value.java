package entente.dossier;

/// A value as one source gives it for a key whose value in the dossier may be another.
///
/// @param text what stands in the string; of anything else its JSON, without blanks between its parts
/// @param isString whether it is a string in the file: `"8"` is not `8`
public record Value(String text, boolean isString) {
  @Override
  public String toString() {
    return text;
  }
}
