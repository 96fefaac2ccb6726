/**
 * The sheet of every document, in Typst: marking in head and foot, page n of m, type and colours of the screens. For the
 * sources that follow it: `given` (the content), `prose`, `quiet`, `small`, `rows-table`, `tag`, `sign` and colours.
 */
export const sheetSource = String.raw`
#let frame = json(bytes(sys.inputs.frame))
#let given = json(bytes(sys.inputs.given))
#let ink = rgb("#10212f")
#let ink-2 = rgb("#3a4a57")
#let ink-3 = rgb("#566571")
#let line-colour = rgb("#d6dde2")
#let ground = rgb("#f3f6f7")

#set document(title: frame.title)
#set text(font: "IBM Plex Sans", size: 9.5pt, fill: ink, lang: frame.language, region: "GB", fallback: false)
// The heavier file names itself as a family of its own.
#show text.where(weight: "semibold"): set text(font: "IBM Plex Sans SmBld")
#show text.where(weight: 600): set text(font: "IBM Plex Sans SmBld")
#set par(leading: 0.62em, spacing: 0.9em, justify: false)

#let band(left, right) = block(width: 100%, fill: ink, inset: (x: 14mm, y: 2mm), {
  set text(fill: white, size: 8.5pt)
  grid(columns: (auto, 1fr), column-gutter: 8mm, align: (start, end),
    text(weight: "semibold", tracking: 0.07em, left), right)
})
#let page-number = context {
  let at = counter(page).get().first()
  let last = counter(page).final().first()
  frame.pages.replace("{page}", str(at)).replace("{pages}", str(last))
}
#set page(
  paper: "a4",
  margin: (x: 14mm, top: 19mm, bottom: 19mm),
  header-ascent: 0pt,
  footer-descent: 0pt,
  header: place(top + left, dx: -14mm, box(width: 210mm, band(frame.marking, frame.title))),
  footer: place(bottom + left, dx: -14mm, box(width: 210mm, {
    block(inset: (x: 14mm, bottom: 1.5mm), below: 0pt, width: 100%, {
      set text(size: 8pt, fill: ink-3)
      grid(columns: (1fr, auto), align: (start, end), frame.recipient, page-number)
    })
    band(frame.marking, [])
  })),
)

// A word too long for its column breaks anywhere, without a character that a copy would carry along.
#show regex("\S{24,}"): it => it.text.clusters().join(h(0pt))

#show heading.where(level: 1): it => block(above: 8mm, below: 4mm, width: 100%, breakable: false, sticky: true, {
  line(length: 100%, stroke: 1.4pt + ink)
  v(-1mm)
  text(size: 12.5pt, weight: "semibold", it.body)
})
#show heading.where(level: 2): it => block(above: 4.5mm, below: 2mm, sticky: true, text(size: 10.5pt, weight: "semibold", it.body))
#show title: set text(size: 24pt, weight: "semibold")
#show title: set block(below: 2.2mm)

#let quiet(body) = text(fill: ink-3, body)
#let small(body) = text(size: 8.5pt, body)
/// What a person wrote, with its line ends.
#let prose(words) = words.split("\n").map(l => l.trim()).filter(l => l != "").map(l => par(l)).join()
/// A table with hairlines; heads repeat on each page. A cell is a body with the length of its text.
#let rows-table(columns, heads, rows) = {
  set par(leading: 0.55em, spacing: 0.6em)
  set text(size: 9pt)
  table(columns: columns, inset: (x: 2mm, y: 1.8mm), align: start + top,
    stroke: (x, y) => (bottom: 0.5pt + line-colour),
    table.header(..heads.map(h => table.cell(fill: ground, text(size: 8pt, weight: "semibold", fill: ink-2, h)))),
    // A row stays on one sheet unless it may be longer than a sheet.
    ..rows.map(row => row.map(c => table.cell(breakable: c.length > 1200, c.body))).flatten())
}
/// A word in a box, for a state.
#let tag(body, fill: ground, ink: ink) = box(fill: fill, radius: 1mm, inset: (x: 1.8mm, y: 1mm), baseline: 1mm, text(size: 8.5pt, weight: "semibold", fill: ink, body))
/// A coloured shape with its letter; the word beside it names it.
#let sign(svg, letter, dx: 0pt) = pdf.artifact(box(width: 5.2mm, height: 5.2mm, baseline: 1.3mm, {
  place(image(bytes(svg), format: "svg", width: 5.2mm))
  place(center + horizon, dx: dx, text(fill: white, size: 7.5pt, weight: "semibold", letter))
}))
`
