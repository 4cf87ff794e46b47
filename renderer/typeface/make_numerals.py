"""Makes charley-numerals-*.woff2: the digits and the colon of Atkinson Hyperlegible Next, the zero without its stroke.

The typeface strikes its zero through, and has no other one: large and glimpsed at night, "30" is read as "38". Here the
zero's counter is its own outline, made smaller. Needs fonttools and brotli, and what `npm ci` brings:
    python renderer/typeface/make_numerals.py
"""
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.reverseContourPen import ReverseContourPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCE = (
    "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/"
    "atkinson-hyperlegible-next-latin-wght-normal.woff2"
)
WEIGHTS = {"regular": 400, "strong": 620}


def span(values):
    values = list(values)
    return min(values), max(values)


def make(name, weight):
    font = instancer.instantiateVariableFont(TTFont(SOURCE), {"wght": weight})
    glyphs = font.getGlyphSet()
    zero = font["glyf"]["zero"]
    points, ends, _ = zero.getCoordinates(font["glyf"])
    outer = points[: ends[0] + 1]
    counters = points[ends[0] + 1 :]


    def draw_first_contour(pen):
        recording = RecordingPen()
        glyphs["zero"].draw(recording)
        for operator, operands in recording.value:
            getattr(pen, operator)(*operands)
            if operator in ("closePath", "endPath"):
                return


    (left, right), (low, high) = span(x for x, _ in outer), span(y for _, y in outer)
    (inner_left, inner_right), (inner_low, inner_high) = span(x for x, _ in counters), span(y for _, y in counters)
    scale_x, scale_y = (inner_right - inner_left) / (right - left), (inner_high - inner_low) / (high - low)
    move = (inner_left - left * scale_x, inner_low - low * scale_y)

    pen = TTGlyphPen(None)
    draw_first_contour(pen)
    draw_first_contour(TransformPen(ReverseContourPen(pen), (scale_x, 0, 0, scale_y, *move)))
    font["glyf"]["zero"] = pen.glyph()

    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = "Charley Numerals"
        if record.nameID == 6:
            record.string = "CharleyNumerals"

    options = Options()
    options.layout_features = ["tnum"]
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(text="0123456789:")
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(f"renderer/typeface/charley-numerals-{name}.woff2")


for name, weight in WEIGHTS.items():
    make(name, weight)
