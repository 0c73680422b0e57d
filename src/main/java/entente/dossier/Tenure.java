package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// One person holding one post once.
///
/// @param person absent where the sources do not name the holder
/// @param date in office, first to last day; absent: named, not known to have served
/// @param place id of the residence, where it is not the post's
public record Tenure(
    String id,
    String post,
    @Nullable String person,
    @Nullable Edtf date,
    Phases phases,
    boolean acting,
    @Nullable String place,
    Apparatus apparatus) implements Entity {
  /// Its keys.
  public static final Field<Tenure, String> POST = Field.required("post", ValueKind.to(EntityKind.POST), Tenure::post);
  public static final Field<Tenure, String> PERSON = Field.optional("person", ValueKind.to(EntityKind.PERSON), Tenure::person);
  public static final Field<Tenure, Edtf> DATE = Field.optional("date", ValueKind.Date.LIFE, Tenure::date);
  public static final Field<Tenure, Phases> PHASES =
      Field.optional("phases", new ValueKind.Whole<>(Phases.FIELDS), Tenure::phases).orElse(Phases.NONE);
  public static final Field<Tenure, Boolean> ACTING = Field.optional("acting", new ValueKind.Flag(), Tenure::acting).orElse(false);
  public static final Field<Tenure, String> PLACE = Field.optional("place", ValueKind.to(EntityKind.PLACE), Tenure::place);
  /// All its keys.
  public static final Fields<Tenure> FIELDS = Entity.fields(Fields.of(POST, PERSON, DATE, PHASES, ACTING, PLACE));

  /// The steps into and out of a post.
  ///
  /// @param foreign what other tools keep here
  public record Phases(
      @Nullable Edtf appointed, @Nullable Edtf arrived, @Nullable Edtf credentials, @Nullable Edtf left, Foreign foreign) {
    /// Its keys.
    public static final Field<Phases, Edtf> APPOINTED = Field.optional("appointed", ValueKind.Date.WITHIN, Phases::appointed);
    public static final Field<Phases, Edtf> ARRIVED = Field.optional("arrived", ValueKind.Date.WITHIN, Phases::arrived);
    public static final Field<Phases, Edtf> CREDENTIALS = Field.optional("credentials", ValueKind.Date.WITHIN, Phases::credentials);
    public static final Field<Phases, Edtf> LEFT = Field.optional("left", ValueKind.Date.WITHIN, Phases::left);
    /// All its keys.
    public static final Fields<Phases> FIELDS = Fields.of(APPOINTED, ARRIVED, CREDENTIALS, LEFT);

    /// No step recorded.
    public static final Phases NONE = new Phases(null, null, null, null, Foreign.NONE);

    /// Whether no step is known.
    public boolean isUndated() {
      return appointed == null && arrived == null && credentials == null && left == null;
    }
  }
}
