/**
 * How a document looks on paper, for Typst. The words come in as data, never as markup: nothing that somebody typed can become an
 * instruction. Measures and colours follow the Word files (`platform/word/look.ts`).
 */
export const HOUSE_STYLE = `
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb("#0b0c0c")
#let quiet = rgb("#4a4f54")
#let accent = rgb("#1d3557")
#let line-colour = rgb("#8a949e")
#let label-fill = rgb("#eaeff4")
#let note-fill = rgb("#f3f5f7")
#let gap-fill = rgb("#fff2b3")

#set document(title: paper.title, author: (), date: none)
#set text(font: ("Source Sans 3", "DejaVu Sans"), size: 12pt, fill: ink, lang: "en", region: "gb", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)

#let marking(body) = align(center, text(size: 10pt, weight: "bold", body))
#set page(
  paper: "a4",
  flipped: paper.landscape,
  margin: (x: 2cm, top: 2.4cm, bottom: 2.4cm),
  header: if paper.marking != none { marking(paper.marking) },
  footer: context {
    set text(size: 9pt, fill: quiet)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-0.5em)
    grid(columns: (1fr, auto), paper.reference, [Page #counter(page).display() of #counter(page).final().first()])
    if paper.marking != none { set text(fill: ink); marking(paper.marking) }
  },
)

#set heading(numbering: none)
#show heading: set text(fill: accent, weight: "bold")
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 12pt)
#show heading: set block(above: 1.4em, below: 0.7em, sticky: true)
#set table(stroke: 0.5pt + line-colour, inset: (x: 6pt, y: 5pt))
#show table: set text(size: 11pt)
#show table: set par(leading: 0.55em, spacing: 0.7em)
#show table: set block(above: 1em, below: 1em)
#set list(marker: [•], indent: 0.4em, body-indent: 0.6em, spacing: 0.65em)
#set enum(indent: 0.4em, body-indent: 0.6em, spacing: 0.65em)

#let lines(words) = words.split("\\n").join(linebreak())
#let run(it) = {
  if it.kind == "bold" { strong(lines(it.text)) }
  else if it.kind == "italic" { emph(lines(it.text)) }
  else if it.kind == "bold-italic" { strong(emph(lines(it.text))) }
  else if it.kind == "gap" { highlight(fill: gap-fill, lines("[" + it.text + "]")) }
  else { lines(it.text) }
}
#let words(runs) = runs.map(run).join()

#let items(of, start, each) = if of == "bullets" { list(..each) } else { enum(start: start, ..each) }
#let item(it) = {
  words(it.words)
  if it.inner != none { items(it.inner.of, 1, it.inner.items.map(words)) }
}

#let form(rows) = {
  let boxes = calc.max(1, ..rows.map(row => row.values.len()))
  table(
    columns: (34%,) + (1fr,) * boxes,
    ..rows.map(row => (
      table.cell(fill: label-fill, {
        strong(row.label)
        if row.hint != none { linebreak(); text(size: 9pt, fill: quiet, row.hint) }
      }),
      ..range(boxes).map(index => lines(row.values.at(index, default: ""))),
    )).flatten(),
  )
}

#let letter-opening(it) = {
  text(size: 14pt, weight: "bold", fill: accent, it.sender.first(default: ""))
  linebreak()
  it.sender.slice(calc.min(1, it.sender.len())).join(linebreak())
  parbreak()
  it.addressee.join(linebreak())
  parbreak()
  it.date
  if it.reference != none { linebreak(); "Our reference: " + it.reference }
  parbreak()
  it.salutation
  heading(level: 1, it.subject)
}

#let letter-closing(it) = block(breakable: false, {
  it.closing
  v(2.6em)
  strong(it.name)
  for each in it.lines { linebreak(); each }
})

#let cover(it) = {
  v(5.5cm)
  text(size: 14pt, weight: "bold", fill: quiet, it.over)
  v(0.4cm)
  block(below: 0.8cm, title(text(size: 32pt, fill: accent, it.title)))
  line(length: 30%, stroke: 3pt + accent)
  v(0.6cm)
  for (at, each) in it.lines.enumerate() {
    par(text(size: if at == 0 { 18pt } else { 13pt }, weight: if at == 0 { "bold" } else { "regular" }, each))
  }
  pagebreak()
}

#let contents(it) = {
  show outline.entry.where(level: 1): set block(above: 0.9em)
  show outline.entry.where(level: 1): set text(weight: "bold")
  outline(title: it.title, depth: it.depth, indent: 1.2em)
  pagebreak()
}

#let tones = (
  plain: (fill: note-fill, bar: line-colour, ink: accent),
  learning: (fill: rgb("#e3edf7"), bar: accent, ink: accent),
  good: (fill: rgb("#e2f1e8"), bar: rgb("#0a5a3c"), ink: rgb("#0a5a3c")),
  change: (fill: rgb("#e5f1f2"), bar: rgb("#1a6273"), ink: rgb("#164f5d")),
  do: (fill: rgb("#fff1d6"), bar: rgb("#8a5a00"), ink: rgb("#5c3b00")),
)

#let masthead(it) = block(width: 100%, fill: accent, radius: 4pt, inset: (x: 16pt, y: 16pt), below: 0.9em, {
  set text(fill: white)
  text(size: 12pt, weight: "bold", it.over)
  v(0.1em)
  block(above: 0.9em, below: 0.9em, title(text(size: 24pt, fill: white, it.title)))
  text(size: 12pt, it.under)
})

#let panel(it, piece) = {
  let tone = tones.at(it.tone)
  block(
    width: 100%, fill: tone.fill, stroke: (left: 5pt + tone.bar), radius: (right: 4pt),
    inset: (left: 13pt, right: 12pt, y: 10pt), above: 0.75em, below: 0.75em,
    {
      show heading: set text(fill: tone.ink)
      show heading: set block(above: 0.9em, below: 0.6em)
      heading(level: 1, {
        if it.number != none {
          box(fill: tone.ink, radius: 50%, inset: (x: 6.5pt, y: 3.5pt), baseline: 3.5pt, text(fill: white, size: 12pt, str(it.number)))
          h(0.45em)
        }
        it.heading
      })
      for each in it.parts { piece(each) }
    },
  )
}

#let piece(it) = {
  if it.kind == "title" { block(below: 1.2em, sticky: true, title(text(size: 20pt, fill: accent, it.text))) }
  else if it.kind == "heading" { heading(level: it.level, it.text) }
  else if it.kind == "paragraph" { block(sticky: it.lead, par(words(it.text))) }
  else if it.kind == "bullets" { list(..it.items.map(words)) }
  else if it.kind == "list" { items(it.of, it.start, it.items.map(item)) }
  else if it.kind == "quotation" { quote(block: true, it.paragraphs.map(words).join(parbreak())) }
  else if it.kind == "letters" { enum(numbering: "a)", ..it.items.map(words)) }
  else if it.kind == "form" { form(it.rows) }
  else if it.kind == "box" { block(width: 100%, stroke: 0.5pt + line-colour, inset: 7pt, lines(it.text)) }
  else if it.kind == "grid" {
    table(
      columns: it.widths.map(share => share * 1fr),
      table.header(..it.header.map(cell => table.cell(fill: label-fill, strong(cell)))),
      ..it.rows.map(row => row.cells.map(cell => table.cell(breakable: not row.isWhole, words(cell.runs)))).flatten(),
    )
  }
  else if it.kind == "note" {
    block(width: 100%, fill: note-fill, stroke: (left: 4pt + accent), inset: (left: 12pt, rest: 8pt), words(it.text))
  }
  else if it.kind == "picture" { image(bytes(it.svg), format: "svg", alt: it.alternative, width: 100%) }
  else if it.kind == "masthead" { masthead(it) }
  else if it.kind == "panel" { panel(it, piece) }
  else if it.kind == "cover" { cover(it) }
  else if it.kind == "contents" { contents(it) }
  else if it.kind == "page-break" { pagebreak(weak: true) }
  else if it.kind == "letter-opening" { letter-opening(it) }
  else if it.kind == "letter-closing" { letter-closing(it) }
}

#for (at, stretch) in paper.stretches.enumerate() {
  if at > 0 { pagebreak(weak: true) }
  if stretch.landscape == paper.landscape { for it in stretch.parts { piece(it) } }
  else { page(flipped: stretch.landscape, for it in stretch.parts { piece(it) }) }
}
`;
