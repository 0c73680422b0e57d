package entente.dossier;

import entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// An office that people hold in turn, one for each state or body accredited to.
///
/// @param to id of the party or organisation accredited to
/// @param place id of its seat
/// @param date its life
/// @param succeeds id of the post it continues
public record Post(
    String id,
    Naming naming,
    @Nullable String party,
    @Nullable String organisation,
    @Nullable Rank rank,
    @Nullable String to,
    @Nullable String place,
    @Nullable Edtf date,
    @Nullable String succeeds,
    Apparatus apparatus) implements Entity.Named {}
