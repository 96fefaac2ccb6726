/** Draws the radar's map: signals as circles over the census areas that were counted. */
export { drawMap as mount } from '../../../ui/map/draw-map.ts'
