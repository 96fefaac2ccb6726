/** The plan's sheets in Typst: sets the blocks of `planDocument`. Whatever people wrote comes in as values of `given`. */
export const planSource = String.raw`
#let colours = (pursue: rgb("#2b2fc0"), prevent: rgb("#b84a08"), protect: rgb("#0a6a4a"), prepare: rgb("#8f3a96"))

#let said(w) = {
  set text(lang: given.own) if "own" in w
  set text(weight: "semibold") if "strong" in w
  set text(fill: ink-3) if "quiet" in w
  prose(w.text)
}
#let all-said(words) = for w in words { said(w) }

#let p-heading(b) = {
  let colour = colours.at(b.p)
  show heading: it => block(above: 5mm, below: 2.4mm, sticky: true, {
    sign(given.shapes.at(b.p).svg, given.shapes.at(b.p).letter, dx: given.shapes.at(b.p).shift * 1pt)
    h(2mm)
    text(size: 11pt, weight: "semibold", fill: colour, it.body)
  })
  heading(level: 2, b.name)
}

#let sign-line(s) = block(width: 100%, breakable: false, {
  text(weight: "semibold", s.forWhat)
  v(1.5mm)
  block(width: 100%, height: 7mm, stroke: (bottom: 0.8pt + ink), inset: (bottom: 1.4mm), below: 1.6mm,
    align(bottom, text(size: 12pt, s.by)))
  small(quiet(s.when))
})

#let set-block(b) = {
  if b.kind == "words" { all-said(b.words) }
  else if b.kind == "facts" {
    // A few short rows stay on one sheet: none of them begins the next by itself.
    let letters = b.rows.map(r => r.words.map(w => w.text.len()).sum(default: 0)).sum(default: 0)
    block(above: 3.4mm, below: 4mm, breakable: letters + 60 * b.rows.len() > 1200, grid(columns: (46mm, 1fr), row-gutter: 2.6mm, column-gutter: 4mm,
      ..b.rows.map(r => (quiet(r.name), all-said(r.words))).flatten()))
  }
  else if b.kind == "p" { p-heading(b) }
  else if b.kind == "table" { rows-table(b.shares.map(s => s * 1fr), b.heads, b.rows.map(row => row.map(words =>
    (length: words.map(w => w.text.len()).sum(default: 0), body: all-said(words))))) }
  else if b.kind == "signatures" {
    block(above: 3mm, stroke: 0.5pt + rgb("#788895"), radius: 1mm, inset: 4mm, width: 100%, breakable: false,
      grid(columns: b.signatures.map(_ => 1fr), column-gutter: 10mm, ..b.signatures.map(sign-line)))
  }
}

#let score-bar(s) = pdf.artifact(box(width: 62mm, height: 10mm, {
  place(horizon, dy: 1.4mm, line(length: 62mm, stroke: 0.6pt + rgb("#788895")))
  for step in (0, 25, 50, 75, 100) {
    place(horizon, dx: 0.62mm * step, dy: 1.4mm, line(angle: 90deg, length: 1.6mm, stroke: 0.6pt + rgb("#788895")))
  }
  place(horizon, dx: 0.62mm * s.low, dy: 1.4mm, rect(width: calc.max(0.8mm, 0.62mm * (s.high - s.low)), height: 2.4mm, radius: 1.2mm, fill: rgb("#9fb4bd")))
  place(horizon, dx: 0.62mm * s.score - 0.5mm, dy: 1.4mm, rect(width: 1mm, height: 5mm, fill: ink))
  place(top, dx: 0.62mm * s.score - 15mm, dy: -1.6mm, box(width: 30mm, align(center, {
    small(quiet(s.name + " "))
    text(size: 10pt, weight: "semibold", str(s.score))
  })))
  place(bottom, dy: 2mm, text(size: 7pt, fill: ink-3, "0"))
  place(bottom + right, dy: 2mm, text(size: 7pt, fill: ink-3, "100"))
}))

#block(above: 2mm, below: 5mm, {
  grid(columns: (1fr, auto), column-gutter: 8mm, align: (start + bottom, end + bottom),
    title(given.name),
    if given.score != none { score-bar(given.score) })
  grid(columns: (auto, auto, 1fr), column-gutter: 3mm, align: horizon,
    text(size: 11pt, fill: ink-2, given.references),
    if given.isInForce { tag(given.standing, fill: rgb("#e3f4ea"), ink: rgb("#17603a")) }
    else { tag(given.standing, fill: rgb("#fff2cc"), ink: rgb("#6f4e00")) },
    [])
  v(1mm)
  small(quiet(given.asAt))
})

#for section in given.sections {
  heading(level: 1, section.title)
  for b in section.blocks { set-block(b) }
}
`
