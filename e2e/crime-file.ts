/** Invented months in the form in which data.police.uk publishes them, with what an import must make of each row. */
const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'

/** A month of rows. Every fifth has no ID, every hundredth repeats the ID before it, and every two hundredth has no real month. */
export function inventMonth(
  month: string,
  rows: number,
): { text: string; rows: number; kept: number; duplicates: number; rejected: number } {
  const counts = { rows, kept: 0, duplicates: 0, rejected: 0 }
  const lines = Array.from({ length: rows }, (_, i) => {
    const end = i % 200 === 7 ? 'rejected' : i % 100 === 52 ? 'duplicates' : 'kept'
    counts[end]++
    if (i % 5 === 0)
      return `,${month},Invented Police,Invented Police,-3.7${i % 90},53.2${i % 80},On or near High Street,W01000${100 + (i % 90)},Conwy 00${i % 9}A,Anti-social behaviour,,`
    const id = `${month}-${end === 'duplicates' ? i - 1 : i}`.padStart(64, '0')
    const told = end === 'rejected' ? `${month.slice(0, 4)}-13` : month
    return `${id},${told},Invented Police,Invented Police,-3.71,53.25,On or near Station Road,W01000101,Conwy 001A,Vehicle crime,Under investigation,`
  })
  return { ...counts, text: `${[HEADER, ...lines].join('\n')}\n` }
}
