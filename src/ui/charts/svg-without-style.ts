/**
 * Makes a picture from ECharts fit for a page whose content security policy allows no style: every `style` attribute becomes
 * presentation attributes, style elements and the library's own marks go.
 */

/** Properties that SVG also knows as attributes; any other is dropped. */
const presentation = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
])

const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const encode = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** `font-size:12px;fill:red` as ` font-size="12px" fill="red"`. */
function asAttributes(style: string): string {
  return decode(style)
    .split(';')
    .map((declaration) => {
      const colon = declaration.indexOf(':')
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const
    })
    .filter(([name, value]) => presentation.has(name) && value !== '')
    .map(([name, value]) => ` ${name}="${encode(value)}"`)
    .join('')
}

/** `svg` without `style` attributes and `<style>` elements; ids begin with `prefix`, so that two pictures share a page. */
export function svgWithoutStyle(svg: string, prefix: string): string {
  return svg
    .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replace(/\s+style="([^"]*)"/g, (_, style: string) => asAttributes(style))
    .replace(/\s+(class|ecmeta_\w+|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/\bid="([^"]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${prefix}$1)`)
    .replace(/>\s+</g, '><')
}
