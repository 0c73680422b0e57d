#!/usr/bin/env python3
"""Makes the bundled fonts out of Noto Sans, Noto Sans Devanagari and the Arabic block of Noto Sans Arabic:

    python3 -m pip install fonttools
    python3 src/build/fonts.py FOLDER    # with {NotoSans,NotoSansDevanagari,NotoSansArabic}-{Regular,Bold}.ttf

JavaFX has no way to name a second family for what the first one lacks, so all scripts stand in one: a text may mix them, and is as wide
everywhere. Hints are left out: JavaFX does not use them. The metrics of a line are those of Noto Sans, and the name is another
one, lest a Noto Sans of the system, without the others, is taken for it.
"""
import pathlib
import sys

from fontTools import merge, subset, ttLib

FAMILY = "Entente Sans"
HINTS = ["DSIG", "fpgm", "prep", "cvt ", "gasp", "STAT"]
ARABIC = range(0x600, 0x700)


def arabic(file):
    """Writes the letters of Arabic, Persian and Urdu and their joined forms, without the rest."""
    options = subset.Options(hinting=False, layout_features=["*"])
    font = subset.load_font(file, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=ARABIC)
    subsetter.subset(font)
    small = file.with_suffix(".arabic.ttf")
    font.save(small)
    return small


target = pathlib.Path(__file__).parents[2] / "resources/entente/picture/fonts"
for weight in ["Regular", "Bold"]:
    files = [pathlib.Path(sys.argv[1]) / f"{family}-{weight}.ttf" for family in ["NotoSans", "NotoSansDevanagari", "NotoSansArabic"]]
    files[2] = arabic(files[2])
    latin = ttLib.TTFont(files[0])
    font = merge.Merger(options=merge.Options(drop_tables=HINTS)).merge([str(file) for file in files])
    for glyph in font["glyf"].glyphs.values():
        glyph.expand(font["glyf"])
        glyph.removeHinting()
    for table, fields in [("hhea", ["ascent", "descent", "lineGap"]),
                          ("OS/2", ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"])]:
        for field in fields:
            setattr(font[table], field, getattr(latin[table], field))
    names = {1: FAMILY, 2: weight, 3: f"{FAMILY} {weight}", 4: f"{FAMILY} {weight}", 6: f"EntenteSans-{weight}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font.save(target / f"EntenteSans-{weight}.ttf")
