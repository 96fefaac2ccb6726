/** Figures as a table of Markdown, ready to be put into README.md. */

export type Figure = { what: string; figure: string; aim?: string }

export const table = (figures: Figure[]): string =>
  [
    '| | Figure | Aim |',
    '|---|--:|---|',
    ...figures.map(({ what, figure, aim = '' }) => `| ${what} | ${figure} | ${aim} |`),
  ].join('\n')

/** The value below which the share `at` (0 to 1) of `values` lies. */
export function quantile(values: number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN
}

export const whole = (of: number): string => Math.round(of).toLocaleString('en-GB')
export const milliseconds = (of: number): string => `${of.toFixed(of < 10 ? 1 : 0)} ms`
export const kilobytes = (of: number): string => `${(of / 1000).toFixed(1)} kB`
export const megabytes = (of: number): string => `${Math.round(of / 1_000_000)} MB`
