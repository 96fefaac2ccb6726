/** As far as our land is drawn, and so as far as a map can be moved: the British Isles. West, south, east, north. */
export const LAND_BOX = [-11.5, 48.9, 4, 61.2] as const
