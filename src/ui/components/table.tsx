import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

/** A box that scrolls sideways by itself, reachable by keyboard, so that the page never does. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  const t = useText(messages)
  return (
    <section className="scroll" tabIndex={0} aria-label={t('ui.scrolls', { caption: label })}>
      {children}
    </section>
  )
}

export type Column<Row> = {
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** This cell names the row. */
  rowHeader?: boolean
  numeric?: boolean
  className?: string
  sorted?: 'ascending' | 'descending' | undefined
  /** Said before the cell where rows are blocks on a phone (`className="blocks"`). */
  label?: string
}

export type TableProps<Row> = {
  caption: string
  /** The caption is read aloud but not drawn: when a heading above says the same. */
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** Rows of 29 px with a head that stays put. */
  dense?: boolean
  className?: string
  rowClassName?: (row: Row) => string | undefined
  /** Extra head cells and row cells at the end, e.g. `FourPHeads` and `FourPCells`. */
  moreHeads?: ReactNode
  moreCells?: (row: Row) => ReactNode
}

const classOf = ({ numeric, className }: { numeric?: boolean; className?: string }): string | undefined =>
  (numeric ? (className ? `num ${className}` : 'num') : className) || undefined

/** A table from rows and columns, in a box of its own that scrolls sideways. */
export function Table<Row>(props: TableProps<Row>) {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    keyOf,
    dense = false,
    className = '',
    moreHeads,
    moreCells,
  } = props
  return (
    <ScrollRegion label={caption}>
      <table className={[dense && 'dense', className].filter(Boolean).join(' ') || undefined}>
        <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={i} scope="col" className={classOf(column)} aria-sort={column.sorted}>
                {column.head}
              </th>
            ))}
            {moreHeads}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={props.rowClassName?.(row)}>
              {columns.map((column, i) => cellOf(column, row, i))}
              {moreCells?.(row)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** A function and not a component: a table has thousands of cells, and React would keep house for each. */
function cellOf<Row>(column: Column<Row>, row: Row, key: number) {
  const inside = column.cell(row)
  if (!column.rowHeader)
    return (
      <td key={key} className={classOf(column)} data-label={column.label}>
        {inside}
      </td>
    )
  return (
    <th key={key} scope="row" className={classOf(column)}>
      {inside}
    </th>
  )
}
