/** The table of a register: heads that order it, rows that become blocks on a phone. */
import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import { type Column, Table } from './table.tsx'

export type RegisterColumn = {
  name: string
  head: string
  headHidden: boolean
  mark: ReactNode
  names: boolean
  numeric: boolean
  className: string | undefined
  sortHref: string | null
  sorted: 'ascending' | 'descending' | undefined
}
export type RegisterRow = { id: string; cells: ReactNode[]; isBeside: boolean }

export function RegisterTable({
  caption,
  columns,
  rows,
  dense,
}: {
  caption: string
  columns: RegisterColumn[]
  rows: RegisterRow[]
  dense: boolean
}) {
  return (
    <Table
      dense={dense}
      className="blocks"
      rowClassName={({ isBeside }) => (isBeside ? 'sel' : undefined)}
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={(row) => row.id}
      columns={columns.map(
        (column, i): Column<RegisterRow> => ({
          head: <Head {...column} />,
          label: column.headHidden ? '' : column.head,
          cell: (row) => row.cells[i],
          ...{ rowHeader: column.names, numeric: column.numeric, sorted: column.sorted },
          ...(column.className ? { className: column.className } : {}),
        }),
      )}
    />
  )
}

/** A link, so that it orders without script; the arrow says how it stands, and is not read: `aria-sort` is. */
function Head({ head, headHidden, mark, sortHref, sorted }: RegisterColumn) {
  const t = useText(messages)
  if (mark) return mark
  if (headHidden) return <span className="sr">{head}</span>
  if (sortHref === null) return head
  return (
    <a className="sort" href={sortHref} title={t('ui.sortBy', { head })}>
      {head}
      {sorted && <span aria-hidden="true">{sorted === 'descending' ? ' ↓' : ' ↑'}</span>}
    </a>
  )
}
