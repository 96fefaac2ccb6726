/** Draws one set of boundaries on its page. */
export { drawMap as mount } from '../../../ui/map/draw-map.ts'
