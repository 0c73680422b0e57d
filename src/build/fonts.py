#!/usr/bin/env python3
"""Makes the bundled fonts out of Noto Sans, Noto Sans Devanagari and the letters of Noto Sans Arabic and Noto Sans Hebrew:

    python3 -m pip install fonttools
    python3 src/build/fonts.py FOLDER    # with {NotoSans,NotoSansDevanagari,NotoSansArabic,NotoSansHebrew}-{Regular,Bold}.ttf

of Debian's package fonts-noto-core 20201225: in newer releases the dots of Arabic letters are marks, which JavaFX puts where a letter begins.

JavaFX has no way to name a second family for what the first one lacks, so all scripts stand in one: a text may mix them, and is as wide
everywhere. And it lays what runs from the right and is written in two fonts out in the wrong order. Hints are left out: JavaFX does not
use them. The metrics of a line are those of Noto Sans, and the name is another one, lest a Noto Sans of the system, without the others, is taken for it.
"""
import pathlib
import sys

from fontTools import merge, subset, ttLib
from fontTools.otlLib.builder import buildLookup, buildSingleSubstSubtable
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph

FAMILY = "Entente Sans"
HINTS = ["DSIG", "fpgm", "prep", "cvt ", "gasp", "STAT"]
ARABIC = range(0x600, 0x700)
HEBREW = [*range(0x590, 0x600), *range(0xFB1D, 0xFB50)]
HIDDEN = [0xAD, 0x34F, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF]
UNSEEN = "unseen"
LAST = "calt"  # the feature of the last stage in every script


def letters(file, block):
    """Writes the letters of a block, with their joined forms and marks, without the rest."""
    options = subset.Options(hinting=False, layout_features=["*"])
    font = subset.load_font(file, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=block)
    subsetter.subset(font)
    small = file.with_suffix(".letters.ttf")
    font.save(small)
    return small


def hide(font):
    """Draws nothing for what is no letter: joiners, marks of direction, variation selectors, the soft hyphen. Between letters that are
    shaped JavaFX would draw a missing glyph for it on Linux, unless it is replaced as the last thing in shaping."""
    cmap, glyphs, widths, shaping = font.getBestCmap(), font["glyf"], font["hmtx"], font["GSUB"].table
    glyphs[UNSEEN], widths[UNSEEN] = Glyph(), (0, 0)
    font.setGlyphOrder([*font.getGlyphOrder()[:len(widths.metrics) - 1], UNSEEN])
    for table in font["cmap"].tables:
        table.cmap.update({sign: "uni200B" for sign in HIDDEN if sign not in cmap})
    names = sorted({font.getBestCmap()[sign] for sign in HIDDEN})
    for name in names:
        glyphs[name], widths[name] = Glyph(), (0, 0)
    lookup = len(shaping.LookupList.Lookup)
    shaping.LookupList.Lookup.append(buildLookup([buildSingleSubstSubtable(dict.fromkeys(names, UNSEEN))]))
    records = shaping.FeatureList.FeatureRecord
    for record in records:
        if record.FeatureTag == LAST:
            record.Feature.LookupListIndex.append(lookup)
    alone = otTables.FeatureRecord()
    alone.FeatureTag, alone.Feature = LAST, otTables.Feature()
    alone.Feature.FeatureParams, alone.Feature.LookupListIndex = None, [lookup]
    for script in shaping.ScriptList.ScriptRecord:
        usual = script.Script.DefaultLangSys = script.Script.DefaultLangSys or otTables.DefaultLangSys()
        usual.ReqFeatureIndex, usual.FeatureIndex = getattr(usual, "ReqFeatureIndex", 0xFFFF), getattr(usual, "FeatureIndex", [])
        for system in [usual, *[record.LangSys for record in script.Script.LangSysRecord]]:
            if all(records[index].FeatureTag != LAST for index in system.FeatureIndex):
                system.FeatureIndex.append(len(records))
    records.append(alone)


target = pathlib.Path(__file__).parents[2] / "resources/entente/picture/fonts"
for weight in ["Regular", "Bold"]:
    files = [pathlib.Path(sys.argv[1]) / f"{family}-{weight}.ttf" for family in ["NotoSans", "NotoSansDevanagari", "NotoSansArabic", "NotoSansHebrew"]]
    files[2:] = [letters(files[2], ARABIC), letters(files[3], HEBREW)]
    latin = ttLib.TTFont(files[0])
    font = merge.Merger(options=merge.Options(drop_tables=HINTS)).merge([str(file) for file in files])
    for glyph in font["glyf"].glyphs.values():
        glyph.expand(font["glyf"])
        glyph.removeHinting()
    hide(font)
    for table, fields in [("hhea", ["ascent", "descent", "lineGap"]),
                          ("OS/2", ["sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"])]:
        for field in fields:
            setattr(font[table], field, getattr(latin[table], field))
    names = {1: FAMILY, 2: weight, 3: f"{FAMILY} {weight}", 4: f"{FAMILY} {weight}", 6: f"EntenteSans-{weight}"}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]
    font.save(target / f"EntenteSans-{weight}.ttf")
